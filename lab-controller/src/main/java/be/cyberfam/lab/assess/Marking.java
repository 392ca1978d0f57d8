package be.cyberfam.lab.assess;

import be.cyberfam.lab.assess.Criterion.Judge;
import be.cyberfam.lab.assess.Evaluation.Purpose;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.measure.CallFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a person's marks and the machine's into one, by the rules of who may say what. A trainee marks everything herself; a coach
 * leaves what is measured to the machine, or overrules it and says why.
 */
public record Marking(Form form, CallFigures call, Purpose purpose, PersonId by, Instant at) {
    /**
     * A mark somebody wants to give.
     *
     * @param points empty says that it could not arise in this call
     */
    public record Wanted(String criterion, Optional<Integer> points, Optional<Long> atMs, Optional<String> words) {}

    /** What came of it. */
    public sealed interface Result {
        /**
         * They can be kept.
         *
         * @param complete whether every criterion has its mark and each of these its evidence
         */
        record Taken(List<Given> marks, boolean complete) implements Result {}

        /** The criterion that is wrong, and why. */
        record Refused(String criterion, Why why) implements Result {}
    }

    /** Why marks are not taken. */
    public enum Why {
        NO_SUCH_CRITERION,
        TOO_MANY_POINTS,
        MARKED_TWICE,
        /** The machine's mark is overruled, and no reason is given. */
        NO_REASON
    }

    /** What the machine reads for a criterion that is measured. */
    public static Map<String, Reading> readings(Form form, CallFigures call) {
        var readings = new LinkedHashMap<String, Reading>();
        form.criteria()
                .forEach(one -> one.rule()
                        .ifPresent(
                                rule -> readings.put(one.id(), rule.measured().of(call))));
        return readings;
    }

    /** The person's and the machine's marks as one, or what is wrong with them. */
    public Result of(List<Wanted> wanted) {
        for (var one : wanted) {
            var why = wrong(one, wanted);
            if (why.isPresent()) {
                return new Result.Refused(one.criterion(), why.get());
            }
        }
        var marks = new ArrayList<Given>();
        form.criteria().forEach(criterion -> mark(criterion, wanted).ifPresent(marks::add));
        return new Result.Taken(List.copyOf(marks), isComplete(marks));
    }

    private Optional<Why> wrong(Wanted one, List<Wanted> all) {
        var criterion = form.criterion(one.criterion());
        if (criterion.isEmpty()) {
            return Optional.of(Why.NO_SUCH_CRITERION);
        }
        if (one.points()
                .filter(points -> points > criterion.get().most() || points < 0)
                .isPresent()) {
            return Optional.of(Why.TOO_MANY_POINTS);
        }
        if (all.stream()
                        .filter(other -> other.criterion().equals(one.criterion()))
                        .count()
                > 1) {
            return Optional.of(Why.MARKED_TWICE);
        }
        return overrules(criterion.get(), one)
                        && one.words().filter(words -> !words.isBlank()).isEmpty()
                ? Optional.of(Why.NO_REASON)
                : Optional.empty();
    }

    private boolean overrules(Criterion criterion, Wanted wanted) {
        return machines(criterion)
                .filter(mark -> !mark.points().equals(wanted.points()))
                .isPresent();
    }

    private Optional<Given> mark(Criterion criterion, List<Wanted> wanted) {
        var hers = wanted.stream()
                .filter(one -> one.criterion().equals(criterion.id()))
                .findFirst();
        var machines = machines(criterion);
        return hers.filter(one -> machines.isEmpty() || overrules(criterion, one))
                .map(this::given)
                .or(() -> machines)
                .or(() -> leftOut(criterion));
    }

    private Given given(Wanted one) {
        return new Given(one.criterion(), one.points(), Judge.PERSON, one.atMs(), one.words(), by, at);
    }

    /** What was not measured counts for nothing until a person judges it. */
    private Optional<Given> leftOut(Criterion criterion) {
        return purpose == Purpose.SELF || criterion.judge() == Judge.PERSON
                ? Optional.empty()
                : Optional.of(machines(criterion, Optional.empty(), Optional.empty()));
    }

    /** The machine's mark; empty where it gives none. */
    private Optional<Given> machines(Criterion criterion) {
        return purpose == Purpose.SELF
                ? Optional.empty()
                : criterion.rule().flatMap(rule -> switch (rule.measured().of(call)) {
                    case Reading.Value read ->
                        Optional.of(machines(criterion, Optional.of(rule.mark(read.value())), read.atMs()));
                    case Reading.NothingToJudge n ->
                        Optional.of(machines(criterion, Optional.empty(), Optional.empty()));
                    case Reading.NotMeasured n -> Optional.empty();
                });
    }

    private Given machines(Criterion criterion, Optional<Integer> points, Optional<Long> atMs) {
        return new Given(criterion.id(), points, Judge.MACHINE, atMs, Optional.empty(), by, at);
    }

    private boolean isComplete(List<Given> marks) {
        return marks.size() == form.criteria().count()
                && (purpose == Purpose.SELF || marks.stream().allMatch(this::isShown));
    }

    /** What a person judges is shown by a second of the call; what a machine could not measure may have none. */
    private boolean isShown(Given mark) {
        return mark.points().isEmpty()
                || mark.atMs().isPresent()
                || form.criterion(mark.criterion())
                        .filter(c -> c.judge() == Judge.MACHINE)
                        .isPresent();
    }
}
