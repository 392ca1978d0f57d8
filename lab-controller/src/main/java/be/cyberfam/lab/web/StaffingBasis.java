package be.cyberfam.lab.web;

import be.cyberfam.lab.measure.Forecast;
import be.cyberfam.lab.measure.Load;
import be.cyberfam.lab.measure.QueueStretch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the queue formulas are fed with: what somebody asks for, else what was measured today; empty where neither is known.
 *
 * @param callsPerHour λ
 * @param handleSeconds 1/μ, the mean handle time
 * @param patienceSeconds 1/θ, the mean patience
 */
record StaffingBasis(
        OptionalDouble callsPerHour, OptionalDouble handleSeconds, OptionalDouble patienceSeconds, Forecast.Rule rule) {
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final int MOST_SEATS = 300;
    /** Seats in the table below the work that comes, and above it. */
    private static final int FEWER = 2;

    private static final int MORE = 6;
    /** In less time too few come to say how often they do. */
    private static final double LEAST_SECONDS = 60;

    static StaffingBasis of(QueueStretch day, ApiRequest request, Forecast.Rule rule) {
        return new StaffingBasis(
                asked(request, "callsPerHour", perHour(day)),
                asked(request, "handleSeconds", seconds(day)),
                asked(request, "patienceSeconds", day.patienceSeconds()),
                rule);
    }

    /** One line for each number of seats around the work that comes. */
    List<Forecast> table() {
        if (callsPerHour.isEmpty() || handleSeconds.isEmpty()) {
            return List.of();
        }
        int work = (int) Math.ceil(callsPerSecond() * handleSeconds.getAsDouble());
        return IntStream.rangeClosed(Math.max(1, work - FEWER), Math.min(MOST_SEATS, work + MORE))
                .mapToObj(seats -> Forecast.of(load(callsPerSecond(), seats), patienceSeconds, rule))
                .toList();
    }

    /** The fewest seats at which so great a share is answered in time. */
    Optional<Integer> enough(double target) {
        return callsPerHour.isEmpty() || handleSeconds.isEmpty()
                ? Optional.empty()
                : Forecast.enough(
                        target, callsPerSecond(), handleSeconds.getAsDouble(), patienceSeconds, rule, MOST_SEATS);
    }

    /** What was to be expected in a stretch of the day, of the calls that came in it and the seats that were there. */
    Optional<Forecast> during(QueueStretch stretch) {
        int seats = (int) Math.round(stretch.seats());
        var handle = seconds(stretch).isPresent() ? seconds(stretch) : handleSeconds;
        return stretch.callsPerSecond().isPresent()
                        && handle.isPresent()
                        && seats > 0
                        && stretch.seconds() >= LEAST_SECONDS
                ? Optional.of(Forecast.of(
                        new Load(stretch.callsPerSecond().getAsDouble(), handle.getAsDouble(), seats),
                        patienceSeconds,
                        rule))
                : Optional.empty();
    }

    private double callsPerSecond() {
        return callsPerHour.orElseThrow() / SECONDS_PER_HOUR;
    }

    private Load load(double callsPerSecond, int seats) {
        return new Load(callsPerSecond, handleSeconds.orElseThrow(), seats);
    }

    private static OptionalDouble asked(ApiRequest request, String name, OptionalDouble measured) {
        var asked = request.query(name).map(Integer::parseInt);
        return asked.isPresent() ? OptionalDouble.of(asked.get()) : measured;
    }

    private static OptionalDouble perHour(QueueStretch day) {
        var perSecond = day.callsPerSecond();
        return perSecond.isPresent() ? OptionalDouble.of(perSecond.getAsDouble() * SECONDS_PER_HOUR) : perSecond;
    }

    private static OptionalDouble seconds(QueueStretch stretch) {
        var mean = stretch.handle().value();
        return mean.isPresent() ? OptionalDouble.of(mean.getAsDouble() / 1000) : mean;
    }
}
