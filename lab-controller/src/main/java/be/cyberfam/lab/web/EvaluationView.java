package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Evaluation;
import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Given;
import be.cyberfam.lab.assess.Score;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One person's marks of one call, as JSON.
 *
 * @param finishedAt null while it is a draft
 * @param marks those that stand
 * @param history every mark that was ever given, the earliest first
 * @param score null while a mark is missing
 */
record EvaluationView(
        String id,
        String by,
        String purpose,
        String card,
        int version,
        @Nullable Instant finishedAt,
        List<MarkView> marks,
        List<MarkView> history,
        List<DisagreementView> disagreements,
        @Nullable ScoreView score) {

    /** @param points null says that it could not arise */
    record MarkView(
            String criterion,
            @Nullable Integer points,
            String judge,
            @Nullable Long atMs,
            @Nullable String words,
            String by,
            Instant at) {
        static MarkView of(Given given) {
            return new MarkView(
                    given.criterion(),
                    given.points().orElse(null),
                    Words.kebab(given.judge()),
                    given.atMs().orElse(null),
                    given.words().orElse(null),
                    given.by().value(),
                    given.at());
        }
    }

    record ReplyView(String words, String by, Instant at) {}

    record DisagreementView(
            String criterion,
            String words,
            Instant at,
            @Nullable ReplyView reply) {
        static DisagreementView of(Evaluation.Disagreement said) {
            return new DisagreementView(
                    said.criterion(),
                    said.words(),
                    said.at(),
                    said.reply()
                            .map(reply ->
                                    new ReplyView(reply.words(), reply.by().value(), reply.at()))
                            .orElse(null));
        }
    }

    /** @param value 0 to 100; null when nothing was applicable */
    record ScoreView(@Nullable Double value, @Nullable Double raw, List<String> failedBy) {
        static ScoreView of(Score score) {
            return new ScoreView(orNull(score.value()), orNull(score.raw()), score.failedBy());
        }

        private static @Nullable Double orNull(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    }

    static EvaluationView of(Evaluation one, Form form) {
        return new EvaluationView(
                one.id(),
                one.by().value(),
                Words.kebab(one.purpose()),
                one.form(),
                one.version(),
                one.finishedAt().orElse(null),
                one.standing().values().stream().map(MarkView::of).toList(),
                one.history().stream().map(MarkView::of).toList(),
                one.disagreements().stream().map(DisagreementView::of).toList(),
                one.score(form).map(ScoreView::of).orElse(null));
    }
}
