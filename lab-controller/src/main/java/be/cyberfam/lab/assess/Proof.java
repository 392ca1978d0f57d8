package be.cyberfam.lab.assess;

import be.cyberfam.lab.assess.Evaluation.Purpose;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.measure.CallFigures;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What somebody's calls say of one indicator. It proposes nothing: what a person signs is hers to say.
 *
 * @param looked how many calls could have shown it: measured ones, or judged ones
 * @param calls those that show a level, the best first, then the latest
 */
public record Proof(Indicator indicator, int looked, List<Evidence> calls) {
    /** What one call shows. */
    public sealed interface Evidence {
        CallId call();

        Instant at();

        int level();
    }

    /**
     * Its figure keeps the limit of a level.
     *
     * @param value in the measure's unit
     */
    public record Measure(CallId call, Instant at, int level, double value) implements Evidence {}

    /** A person has judged it, on a scorecard or for the grid itself; {@code judgement} is its id in the second case. */
    public record Word(
            CallId call,
            Instant at,
            int level,
            PersonId by,
            Optional<Long> atMs,
            Optional<String> words,
            Optional<String> judgement)
            implements Evidence {}

    /**
     * A handled call with all that is said of it.
     *
     * @param evaluations the finished ones of coaches count
     */
    public record Told(
            CallId id,
            Instant at,
            Optional<Direction> direction,
            CallFigures figures,
            List<Evaluation> evaluations,
            List<Judgement> judgements) {}

    public Proof {
        calls = calls.stream()
                .sorted(Comparator.comparingInt(Evidence::level)
                        .reversed()
                        .thenComparing(Comparator.comparing(Evidence::at).reversed()))
                .toList();
    }

    /** Read off all calls of a cycle. */
    public static Proof of(Indicator indicator, List<Told> calls) {
        return switch (indicator) {
            case Indicator.Machine machine -> measured(machine, calls);
            case Indicator.Person person -> judged(person, calls);
        };
    }

    /** The highest level that enough calls show; empty for none. */
    public OptionalInt level() {
        return calls.stream()
                .mapToInt(Evidence::level)
                .filter(level ->
                        calls.stream().filter(one -> one.level() >= level).count() >= indicator.calls())
                .max();
    }

    private static Proof measured(Indicator.Machine indicator, List<Told> calls) {
        var read = calls.stream()
                .filter(call -> indicator.only().isEmpty() || indicator.only().equals(call.direction()))
                .flatMap(call -> measure(indicator, call).stream())
                .toList();
        return new Proof(indicator, read.size(), showing(read));
    }

    private static Optional<Evidence> measure(Indicator.Machine indicator, Told call) {
        return indicator.rule().measured().of(call.figures()) instanceof Reading.Value value
                ? Optional.of(new Measure(call.id(), call.at(), indicator.rule().mark(value.value()), value.value()))
                : Optional.empty();
    }

    private static Proof judged(Indicator.Person indicator, List<Told> calls) {
        var said = calls.stream().flatMap(call -> words(indicator, call)).toList();
        return new Proof(
                indicator, (int) said.stream().map(Evidence::call).distinct().count(), showing(said));
    }

    /** One a call: who judged it for the grid itself stands before who marked it on a card, and the later before the earlier. */
    private static Stream<Evidence> words(Indicator.Person indicator, Told call) {
        var own = call.judgements().stream()
                .filter(one -> one.stands() && one.indicator().equals(indicator.id()))
                .max(Comparator.comparing(Judgement::at))
                .map(one -> new Word(
                        call.id(),
                        call.at(),
                        one.level(),
                        one.by(),
                        Optional.of(one.atMs()),
                        Optional.of(one.words()),
                        Optional.of(one.id())));
        return own.or(() -> marked(indicator, call)).<Evidence>map(word -> word).stream();
    }

    private static Optional<Word> marked(Indicator.Person indicator, Told call) {
        return call.evaluations().stream()
                .filter(one -> one.isFinished() && one.purpose() == Purpose.COACHING)
                .flatMap(one -> Optional.ofNullable(
                        one.standing().get(indicator.criterion().orElse("")))
                        .stream())
                .filter(given -> given.judge() == Criterion.Judge.PERSON
                        && given.points().isPresent())
                .max(Comparator.comparing(Given::at))
                .map(given -> new Word(
                        call.id(),
                        call.at(),
                        indicator.level(given.points().orElse(0)),
                        given.by(),
                        given.atMs(),
                        given.words(),
                        Optional.empty()));
    }

    private static List<Evidence> showing(List<Evidence> all) {
        return all.stream().filter(one -> one.level() > 0).toList();
    }
}
