package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.SeatState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The day's figures as they went: a point every ten seconds while somebody is on the floor. What was before a restart is
 * made again from the journal, by the same steps the floor took. May be used from any thread.
 */
public final class FigureHistory {
    /** From one point to the next. */
    public static final Duration STEP = Duration.ofSeconds(10);

    private static final int MOST = 8_640;

    private final List<Point> points = new ArrayList<>();

    /**
     * One moment.
     *
     * @param waiting customers in all queues
     * @param longestWaitMs of the first of them; null when nobody waits
     * @param busy seats in a call or in wrap-up
     * @param ready seats that wait for a call
     */
    record Point(
            Instant at,
            int waiting,
            @Nullable Long longestWaitMs,
            long offered,
            long handled,
            long abandoned,
            @Nullable Double serviceLevel,
            @Nullable Double abandonment,
            @Nullable Long asaMs,
            @Nullable Long ahtMs,
            @Nullable Double occupancy,
            int busy,
            int ready) {
        static Point of(Floor floor, Instant at) {
            var figures = Figures.of(floor, at);
            var waiting = floor.waiting();
            return new Point(
                    at,
                    waiting.size(),
                    waiting.isEmpty() ? null : waited(floor, at),
                    figures.offered(),
                    figures.handled(),
                    figures.abandoned(),
                    figures.serviceLevel().value(),
                    figures.abandonment().value(),
                    figures.asaMs(),
                    figures.ahtMs(),
                    figures.occupancy().value(),
                    count(floor, SeatState.Busy.class),
                    count(floor, SeatState.Ready.class));
        }

        private static long waited(Floor floor, Instant at) {
            var since = floor.waiting().getFirst().points().offered().orElse(at);
            return Math.max(0, Duration.between(since, at).toMillis());
        }

        private static int count(Floor floor, Class<? extends SeatState> state) {
            return (int) floor.seats().stream()
                    .filter(seat -> state.isInstance(seat.state()))
                    .count();
        }
    }

    /** Plays what the journal has of today on an empty floor, a point for every step that something happened in. */
    public void replay(Floor empty, List<FloorEvent> journal) {
        var floor = empty;
        var next = Instant.MIN;
        for (var event : journal) {
            if (!event.at().isBefore(next)) {
                note(floor, event.at());
                next = event.at().plus(STEP);
            }
            floor = floor.after(event).floor();
        }
    }

    /** The floor as it is now; of an empty one nothing is kept. */
    public synchronized void note(Floor floor, Instant at) {
        if (floor.callCount() == 0
                && floor.seats().stream().allMatch(seat -> seat.person().isEmpty())) {
            return;
        }
        points.add(Point.of(floor, at));
        if (points.size() > MOST) {
            points.removeFirst();
        }
    }

    /** From a moment on, thinned out evenly to {@code most} points; the last is always among them. */
    synchronized List<Point> since(Instant from, int most) {
        var some = points.stream().filter(point -> !point.at().isBefore(from)).toList();
        if (some.size() <= most) {
            return some;
        }
        int last = some.size() - 1;
        return IntStream.range(0, most)
                .mapToObj(n -> some.get((int) ((long) n * last / (most - 1))))
                .toList();
    }
}
