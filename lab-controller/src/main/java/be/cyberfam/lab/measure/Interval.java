package be.cyberfam.lab.measure;

/**
 * A stretch of one call on its own axis.
 *
 * @param fromMs its first millisecond, counted from the answer
 * @param toMs the millisecond after its last
 */
public record Interval(long fromMs, long toMs) implements Comparable<Interval> {
    public Interval {
        if (fromMs < 0 || toMs < fromMs) {
            throw new IllegalArgumentException("a stretch from " + fromMs + " to " + toMs + " ms");
        }
    }

    public long lengthMs() {
        return toMs - fromMs;
    }

    /** How long both last at once, in ms. */
    public long overlapMs(Interval other) {
        return Math.max(0, Math.min(toMs, other.toMs) - Math.max(fromMs, other.fromMs));
    }

    /** What lies between this one and a later one. */
    Interval until(Interval later) {
        return new Interval(/* fromMs= */ toMs, /* toMs= */ later.fromMs);
    }

    /** Whether the other lies in this one from its beginning to its end. */
    public boolean holds(Interval other) {
        return fromMs <= other.fromMs && other.toMs <= toMs;
    }

    boolean holds(long ms) {
        return fromMs <= ms && ms < toMs;
    }

    @Override
    public int compareTo(Interval other) {
        return Long.compare(fromMs, other.fromMs);
    }
}
