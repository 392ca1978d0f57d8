package be.cyberfam.lab.rtp;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLongArray;

/** How late packets left, counted in buckets no wider than a sixteenth of their value; written by the pacing thread, read by any. */
final class Lateness {
    private static final int STEPS = 16;

    private final AtomicLongArray buckets = new AtomicLongArray(STEPS * 60);

    /** Counts {@code packets} that left {@code nanos} after their time; early counts as punctual. */
    void count(long nanos, int packets) {
        int bucket = bucket(Math.max(0, nanos));
        buckets.setRelease(bucket, buckets.getPlain(bucket) + packets);
    }

    /** What was counted so far. */
    PacingReport report() {
        var counts = new long[buckets.length()];
        for (int i = 0; i < counts.length; i++) counts[i] = buckets.getAcquire(i);
        return new PacingReport(counts);
    }

    /** The largest lateness that falls into {@code bucket}. */
    static Duration upperEnd(int bucket) {
        int octave = bucket / STEPS;
        long nanos = octave == 0 ? bucket : ((STEPS + bucket % STEPS + 1L) << (octave - 1)) - 1;
        return Duration.ofNanos(nanos);
    }

    private static int bucket(long nanos) {
        int octave = Math.max(0, 64 - Long.numberOfLeadingZeros(nanos) - 4);
        return octave == 0 ? (int) nanos : octave * STEPS + (int) (nanos >> (octave - 1)) - STEPS;
    }
}
