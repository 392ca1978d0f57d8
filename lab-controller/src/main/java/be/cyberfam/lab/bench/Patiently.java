package be.cyberfam.lab.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting of a measurement: for a time that is being measured, or for something that must come true. */
final class Patiently {
    private static final long LOOK = 100_000_000;

    private Patiently() {}

    /** Lets {@code window} pass. */
    static void pass(Duration window) {
        long until = System.nanoTime() + window.toNanos();
        while (until - System.nanoTime() > 0) LockSupport.parkNanos(until - System.nanoTime());
    }

    /** Waits until {@code condition} holds; throws when it does not within {@code most}. */
    static void until(String what, Duration most, BooleanSupplier condition) throws IOException {
        long until = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - until > 0) throw new IOException(what + ": not within " + most.toSeconds() + " s");
            LockSupport.parkNanos(LOOK);
        }
    }
}
