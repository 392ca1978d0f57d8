package be.cyberfam.lab.rtp;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/** The engine's two clocks: a steady one that paces and a dated one that facts are told by. */
final class Times {
    private static final long SECONDS_1900_TO_1970 = 2_208_988_800L;
    private static final long SECOND = 1_000_000_000L;

    private final LongSupplier steady;
    private final InstantSource dated;
    private final Instant opened;
    private final long openedNanos;

    /** {@code steady} in nanoseconds, as {@link System#nanoTime}. */
    Times(LongSupplier steady, InstantSource dated) {
        this.steady = steady;
        this.dated = dated;
        opened = dated.instant();
        openedNanos = steady.getAsLong();
    }

    /** Now on the steady clock. */
    long nanos() {
        return steady.getAsLong();
    }

    /** The date of a moment of the steady clock. */
    Instant at(long nanos) {
        return dated.instant().minusNanos(nanos() - nanos);
    }

    /** A moment of the steady clock as a 64-bit NTP timestamp (RFC 3550 §4) that no step of the dated clock disturbs. */
    long ntp(long nanos) {
        long sinceSecond = opened.getNano() + (nanos - openedNanos);
        long seconds = opened.getEpochSecond() + SECONDS_1900_TO_1970 + Math.floorDiv(sinceSecond, SECOND);
        long fraction = (Math.floorMod(sinceSecond, SECOND) << 32) / SECOND;
        return seconds << 32 | fraction;
    }
}
