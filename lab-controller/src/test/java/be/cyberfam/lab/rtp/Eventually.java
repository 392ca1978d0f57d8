package be.cyberfam.lab.rtp;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition, ten seconds at most. */
final class Eventually {
    private Eventually() {}

    static void holds(BooleanSupplier condition) {
        long until = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("it did not come true");
            LockSupport.parkNanos(1_000_000);
        }
    }
}
