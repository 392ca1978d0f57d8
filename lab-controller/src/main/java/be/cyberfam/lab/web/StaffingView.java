package be.cyberfam.lab.web;

import be.cyberfam.lab.measure.Forecast;
import be.cyberfam.lab.measure.QueueStretch;
import be.cyberfam.lab.measure.ServiceLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A plan of seats as JSON; null is not known or not measured.
 *
 * @param measured today
 * @param used what the formulas were fed with
 * @param enough the fewest seats that reach the target
 * @param seats one line for each number of seats
 * @param stretches the day, what happened beside what was to be expected
 */
record StaffingView(
        Measured measured, Used used, Rule rule, @Nullable Integer enough, List<Seats> seats, List<Stretch> stretches) {

    record Rule(long inTimeMs, long shortMs, double target) {}

    /** @param patienceMs all that was waited ÷ those who gave up */
    record Measured(
            long offered,
            long abandoned,
            long handled,
            double seconds,
            @Nullable Long handleMs,
            @Nullable Long patienceMs) {
        static Measured of(QueueStretch day) {
            return new Measured(
                    day.offered(),
                    day.counts().abandoned(),
                    day.handle().count(),
                    day.seconds(),
                    boxed(day.handle().millis()),
                    millis(day.patienceSeconds()));
        }
    }

    record Used(
            @Nullable Double callsPerHour,
            @Nullable Long handleMs,
            @Nullable Long patienceMs) {}

    /** What is expected, or was: shares from 0 to 1. */
    record Level(
            @Nullable Double serviceLevel,
            @Nullable Double abandonment,
            @Nullable Long waitMs,
            @Nullable Double occupancy) {

        static @Nullable Level of(Optional<Forecast.Expected> expected) {
            return expected.map(e -> new Level(
                            e.serviceLevel(), e.abandonment(), Math.round(e.waitSeconds() * 1000), e.occupancy()))
                    .orElse(null);
        }

        static Level of(QueueStretch stretch) {
            return new Level(
                    boxed(ServiceLevel.B.of(stretch.counts()).value()),
                    boxed(stretch.counts().abandonment().value()),
                    boxed(stretch.meanWait().millis()),
                    null);
        }
    }

    /**
     * A number of seats.
     *
     * @param erlangC null when more work comes than so many can do
     * @param erlangA null when the patience is not known
     */
    record Seats(
            int seats, @Nullable Level erlangC, @Nullable Level erlangA) {
        static Seats of(Forecast forecast) {
            return new Seats(forecast.load().seats(), Level.of(forecast.patient()), Level.of(forecast.impatient()));
        }
    }

    /** @param seats on average */
    record Stretch(
            Instant from,
            Instant to,
            long offered,
            double seats,
            Level measured,
            @Nullable Level expected) {
        static Stretch of(DayStretches.Stretch one, StaffingBasis basis) {
            var expected = basis.during(one.queue()).flatMap(Forecast::best);
            return new Stretch(
                    one.from(),
                    one.to(),
                    one.queue().offered(),
                    one.queue().seats(),
                    Level.of(one.queue()),
                    Level.of(expected));
        }
    }

    /** @param target of the service level, from 0 to 1 */
    static StaffingView of(DayStretches day, StaffingBasis basis, double target) {
        var rule = basis.rule();
        return new StaffingView(
                Measured.of(day.whole()),
                new Used(boxed(basis.callsPerHour()), millis(basis.handleSeconds()), millis(basis.patienceSeconds())),
                new Rule(Math.round(rule.inTimeSeconds() * 1000), Math.round(rule.shortSeconds() * 1000), target),
                basis.enough(target).orElse(null),
                basis.table().stream().map(Seats::of).toList(),
                day.stretches().stream().map(one -> Stretch.of(one, basis)).toList());
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    private static @Nullable Long millis(OptionalDouble seconds) {
        return seconds.isPresent() ? Math.round(seconds.getAsDouble() * 1000) : null;
    }
}
