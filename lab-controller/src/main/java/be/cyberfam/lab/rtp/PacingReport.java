package be.cyberfam.lab.rtp;

import java.time.Duration;

/** How punctually an engine sent: actual minus intended time of each packet, to a sixteenth of its value. */
public final class PacingReport {
    private final long[] counts;

    PacingReport(long[] counts) {
        this.counts = counts;
    }

    /** How many packets were sent. */
    public long packets() {
        long sum = 0;
        for (long count : counts) sum += count;
        return sum;
    }

    /** The lateness that {@code share} (0 to 1) of the packets did not exceed; zero when none was sent. */
    public Duration quantile(double share) {
        long wanted = (long) Math.ceil(share * packets());
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (counts[i] > 0 && seen >= wanted) return Lateness.upperEnd(i);
        }
        return Duration.ZERO;
    }

    public Duration p50() {
        return quantile(.50);
    }

    public Duration p99() {
        return quantile(.99);
    }

    public Duration max() {
        return quantile(1);
    }

    /** What was counted after {@code earlier}. */
    public PacingReport since(PacingReport earlier) {
        var rest = counts.clone();
        for (int i = 0; i < rest.length; i++) rest[i] -= earlier.counts[i];
        return new PacingReport(rest);
    }
}
