package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the day's figures were made of as they went: a moment every ten seconds while somebody is on the floor. What was before a restart is
 * made again from the journal, by the same steps the floor took. May be used from any thread.
 */
public final class FigureHistory {
    /** From one moment to the next. */
    public static final Duration STEP = Duration.ofSeconds(10);

    private static final int MOST = 8_640;

    private final List<FloorMoment> moments = new ArrayList<>();

    /** Plays what the journal has of today on an empty floor, a moment for every step that something happened in. */
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
        moments.add(FloorMoment.of(floor, at));
        if (moments.size() > MOST) {
            moments.removeFirst();
        }
    }

    /** From a moment on, thinned out evenly to {@code most}; the last is always among them. */
    synchronized List<FloorMoment> since(Instant from, int most) {
        var some = moments.stream().filter(one -> !one.at().isBefore(from)).toList();
        if (some.size() <= most) {
            return some;
        }
        int last = some.size() - 1;
        return IntStream.range(0, most)
                .mapToObj(n -> some.get((int) ((long) n * last / (most - 1))))
                .toList();
    }
}
