package be.cyberfam.lab.rtp;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Calls the exchange every 5 ms of an absolute grid: a late turn does not move the next one. */
final class Pacer {
    /** Waits until a moment of the steady clock. */
    @FunctionalInterface
    interface Waiting {
        void until(long nanos);
    }

    static final long SLOT = 5_000_000;

    private static final long FRAME = SLOT * Exchange.SLOTS;
    private static final long GIVE_UP = 10 * FRAME;

    private final Exchange exchange;
    private final Times times;
    private final Waiting waiting;

    Pacer(Exchange exchange, Times times, Waiting waiting) {
        this.exchange = exchange;
        this.times = times;
        this.waiting = waiting;
    }

    /** Turns until {@code on} says no. */
    void run(BooleanSupplier on) {
        long due = times.nanos();
        for (int slot = 0; on.getAsBoolean(); slot = (slot + 1) % Exchange.SLOTS) {
            due += SLOT;
            waiting.until(due);
            due = catchUp(due);
            exchange.turn(slot, due);
        }
    }

    /** A short delay is made good by sending in quick succession; packets older than 200 ms are let go. */
    private long catchUp(long due) {
        long late = times.nanos() - due;
        if (late < GIVE_UP) return due;
        int frames = (int) Math.min(Integer.MAX_VALUE, late / FRAME);
        exchange.missed(frames);
        return due + frames * FRAME;
    }

    /** Waits on the system's clock; an interrupt does not shorten it. */
    static void park(long until) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
            Thread.interrupted();
        }
    }
}
