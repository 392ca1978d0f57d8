package be.cyberfam.lab.measure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the queue formulas expect of a load.
 *
 * @param patient Erlang C, as if nobody gave up; empty when more work comes than the seats can do, for then the queue only grows
 * @param impatient Erlang A, with the patience callers have; empty when that is not known
 */
public record Forecast(Load load, Optional<Expected> patient, Optional<Expected> impatient) {

    /**
     * The figures of a queue.
     *
     * @param serviceLevel SL(T) by formula B, which is A where nobody gives up
     * @param abandonment abandoned&gt;short / (offered − abandoned≤short)
     * @param waitSeconds mean wait of all callers
     * @param occupancy of the seats
     */
    public record Expected(double serviceLevel, double abandonment, double waitSeconds, double occupancy) {}

    /**
     * What counts as in time.
     *
     * @param inTimeSeconds T of the service level
     * @param shortSeconds who gives up this soon does not count
     */
    public record Rule(double inTimeSeconds, double shortSeconds) {}

    public static Forecast of(Load load, OptionalDouble patienceSeconds, Rule rule) {
        var impatient = patienceSeconds.isEmpty()
                ? Optional.<Expected>empty()
                : Optional.of(expected(ErlangA.of(load, patienceSeconds.getAsDouble()), rule));
        return new Forecast(load, ErlangC.of(load).map(queue -> expected(queue, rule)), impatient);
    }

    /** The fewest seats, up to {@code most}, at which the service level is reached; of Erlang A where patience is known. */
    public static Optional<Integer> enough(
            double target,
            double callsPerSecond,
            double ahtSeconds,
            OptionalDouble patienceSeconds,
            Rule rule,
            int most) {
        for (int seats = 1; seats <= most; seats++) {
            var forecast = of(new Load(callsPerSecond, ahtSeconds, seats), patienceSeconds, rule);
            if (forecast.best().filter(best -> best.serviceLevel() >= target).isPresent()) return Optional.of(seats);
        }
        return Optional.empty();
    }

    /** Erlang A where patience is known, else Erlang C. */
    public Optional<Expected> best() {
        return impatient.or(() -> patient);
    }

    private static Expected expected(ErlangC queue, Rule rule) {
        return new Expected(
                queue.answeredWithin(rule.inTimeSeconds()),
                0,
                queue.asaSeconds(),
                queue.load().perSeat());
    }

    private static Expected expected(ErlangA queue, Rule rule) {
        double soon = queue.abandonedWithin(rule.shortSeconds());
        return new Expected(
                queue.serviceLevelB(rule.inTimeSeconds(), rule.shortSeconds()),
                Math.max(0, (queue.abandons() - soon) / (1 - soon)),
                queue.meanWaitSeconds(),
                queue.occupancy());
    }
}
