package be.cyberfam.lab.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

/** How late this machine wakes a thread that has nothing to do: what no voice on it can be more punctual than. */
final class BareTimer {
    private static final long GRID = 5_000_000;

    private BareTimer() {}

    /** Wakes every 5 ms of an absolute grid, as the pacing thread does, for {@code window}. */
    static Late late(Duration window) {
        var late = new ArrayList<Double>();
        long due = System.nanoTime();
        for (long end = due + window.toNanos(); due < end; ) {
            due += GRID;
            while (due - System.nanoTime() > 0) LockSupport.parkNanos(due - System.nanoTime());
            late.add((System.nanoTime() - due) / 1e6);
        }
        var spread = Spread.of(late);
        return new Late(spread.p50(), spread.p99(), spread.at(1));
    }
}
