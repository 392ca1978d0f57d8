package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One person's marks of one call.
 *
 * @param by who marks
 * @param purpose what for
 * @param form and {@code version} by which card, for ever
 * @param finishedAt empty while it is a draft, which nobody else sees
 * @param history every mark that was given, the earliest first
 * @param disagreements what the trainee says against a mark, by criterion
 */
public record Evaluation(
        String id,
        CallId call,
        PersonId by,
        Purpose purpose,
        String form,
        int version,
        Optional<Instant> finishedAt,
        Instant begunAt,
        List<Given> history,
        List<Disagreement> disagreements) {
    /** What somebody marks a call for. */
    public enum Purpose {
        /** A coach, for the debrief. */
        COACHING,
        /** The trainee herself. */
        SELF
    }

    /**
     * What the trainee says against one mark, and what is answered to it.
     *
     * @param reply empty while nobody has answered
     */
    public record Disagreement(String criterion, String words, Instant at, Optional<Reply> reply) {}

    /** What a coach answers to it. */
    public record Reply(String words, PersonId by, Instant at) {}

    public Evaluation {
        history = List.copyOf(history);
        disagreements = List.copyOf(disagreements);
    }

    /** The marks that stand, by criterion. */
    public Map<String, Given> standing() {
        return history.stream()
                .collect(Collectors.toMap(
                        Given::criterion, Function.identity(), (earlier, later) -> later, LinkedHashMap::new));
    }

    public boolean isFinished() {
        return finishedAt.isPresent();
    }

    /** Those of some marks that say something new. */
    public List<Given> news(List<Given> marks) {
        var standing = standing();
        return marks.stream()
                .filter(mark -> {
                    var before = standing.get(mark.criterion());
                    return before == null || !before.saysTheSameAs(mark);
                })
                .toList();
    }

    /** What it comes to; empty while a criterion has no mark. */
    public Optional<Score> score(Form form) {
        var standing = standing();
        return form.criteria().allMatch(criterion -> standing.containsKey(criterion.id()))
                ? Optional.of(Score.of(
                        form,
                        form.criteria()
                                .collect(Collectors.toMap(
                                        Criterion::id,
                                        criterion -> Optional.ofNullable(standing.get(criterion.id()))
                                                .orElseThrow()
                                                .mark()))))
                : Optional.empty();
    }
}
