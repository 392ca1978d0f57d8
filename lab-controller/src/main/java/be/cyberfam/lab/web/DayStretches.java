package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Count;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.measure.Mean;
import be.cyberfam.lab.measure.QueueStretch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The day in stretches of equal length by the clock, made of the moments that were kept of it: those in which a call came or somebody sat
 * at a seat.
 */
record DayStretches(List<Stretch> stretches) {
    DayStretches {
        stretches = List.copyOf(stretches);
    }

    record Stretch(Instant from, Instant to, QueueStretch queue) {}

    /**
     * @param counts what somebody sees of a moment's counts
     * @param seats what she sees of its seats
     */
    static DayStretches of(
            List<FloorMoment> moments,
            Duration length,
            Function<FloorMoment, Tally> counts,
            Function<FloorMoment, Collection<Seat>> seats) {
        var byBegin = new TreeMap<Instant, List<FloorMoment>>();
        moments.forEach(one -> byBegin.computeIfAbsent(begin(one.at(), length), b -> new ArrayList<>())
                .add(one));
        var stretches = new ArrayList<Stretch>();
        @Nullable Tally before = null;
        for (var entry : byBegin.entrySet()) {
            var here = entry.getValue();
            var last = counts.apply(here.getLast());
            var counted = before == null ? last : last.since(before);
            var from = before == null ? here.getFirst().at() : entry.getKey();
            var to = here.getLast().at().plus(FigureHistory.STEP);
            double present = here.stream()
                    .map(seats)
                    .mapToLong(DayStretches::present)
                    .average()
                    .orElse(0);
            stretches.add(new Stretch(from, to, stretch(counted, Duration.between(from, to), present)));
            before = last;
        }
        return new DayStretches(stretches);
    }

    /** All those in which calls came, as one. */
    QueueStretch whole() {
        return stretches.stream()
                .map(Stretch::queue)
                .filter(queue -> queue.offered() > 0)
                .reduce(QueueStretch.NONE, QueueStretch::plus);
    }

    private static Instant begin(Instant at, Duration length) {
        return Instant.ofEpochMilli(at.toEpochMilli() - Math.floorMod(at.toEpochMilli(), length.toMillis()));
    }

    private static long present(Collection<Seat> seats) {
        return seats.stream()
                .map(Seat::state)
                .filter(state -> state instanceof SeatState.Busy || state instanceof SeatState.Ready)
                .count();
    }

    private static QueueStretch stretch(Tally counted, Duration length, double seats) {
        return new QueueStretch(
                length.toMillis() / 1000.0,
                counted.count(Count.OFFERED),
                Figures.counts(counted),
                counted.count(Count.ANSWER_WAIT_MS) + counted.count(Count.ABANDON_WAIT_MS),
                new Mean(
                        counted.count(Count.TALK_MS) + counted.count(Count.HOLD_MS) + counted.count(Count.WRAP_MS),
                        counted.count(Count.HANDLED)),
                seats);
    }
}
