package be.cyberfam.lab.dialler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Seats and telephones of a room where nothing is real: one number in three is picked up, after 4 to 12 s, else it rings
 * 20 s; a talk takes 90 s on average, its wrap-up 15 s.
 */
final class SimulatedFloor {
    private static final int STEP_MS = 250;
    private static final double ANSWERS = 0.33;

    private final SplittableRandom chance;
    private final int seats;
    private final List<Long> busyUntil = new ArrayList<>();
    private final List<Ringing> ringing = new ArrayList<>();
    private final List<Long> waitingSince = new ArrayList<>();
    private DialFigures figures = DialFigures.NONE;
    private int attempts;
    private long talkMs;

    private record Ringing(long since, long until, boolean isPickedUp) {}

    /** What came of a day. */
    record Day(DialFigures figures, int attempts, long talkMs) {}

    private SimulatedFloor(int seats, long seed) {
        this.seats = seats;
        this.chance = new SplittableRandom(seed);
    }

    static SimulatedFloor of(int seats, long seed) {
        return new SimulatedFloor(seats, seed);
    }

    Day runs(Pacing pace, Duration length) {
        for (long now = 0; now < length.toMillis(); now += STEP_MS) {
            long at = now;
            busyUntil.removeIf(until -> until <= at);
            answered(at);
            joined(at);
            waitingSince.removeIf(since -> isDropped(since, at));
            var seatsNow =
                    new SeatsNow(seats - busyUntil.size(), busyUntil.size(), ringing.size() + waitingSince.size());
            for (int i = pace.callsNow(seatsNow, figures); i > 0; i--) {
                attempts++;
                boolean answers = chance.nextDouble() < ANSWERS;
                ringing.add(new Ringing(at, at + (answers ? chance.nextLong(4_000, 12_000) : 20_000), answers));
            }
        }
        return new Day(figures, attempts, talkMs);
    }

    private void answered(long now) {
        for (Iterator<Ringing> all = ringing.iterator(); all.hasNext(); ) {
            var one = all.next();
            if (one.until() <= now) {
                all.remove();
                figures = one.isPickedUp()
                        ? figures.plusPickedUp(Duration.ofMillis(one.until() - one.since()))
                        : figures.plusNotPickedUp();
                if (one.isPickedUp()) {
                    waitingSince.add(now);
                }
            }
        }
    }

    private void joined(long now) {
        while (!waitingSince.isEmpty() && busyUntil.size() < seats) {
            waitingSince.removeFirst();
            long talk = 1_000 + Math.round(-89_000 * Math.log(1 - chance.nextDouble()));
            busyUntil.add(now + talk + 15_000);
            talkMs += talk;
            figures = figures.plusConnected().plusHandled(Duration.ofMillis(talk + 15_000));
        }
    }

    private boolean isDropped(long since, long now) {
        boolean dropped = now - since >= DropRate.PATIENCE_MS;
        if (dropped) {
            figures = figures.plusDropped();
        }
        return dropped;
    }
}
