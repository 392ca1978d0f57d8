package be.cyberfam.lab.call;

/**
 * From when to when, on the axis of the fact that tells it.
 *
 * @param fromMs its first millisecond
 * @param toMs the millisecond after its last
 */
public record Stretch(long fromMs, long toMs) {
    public Stretch {
        if (fromMs < 0 || toMs < fromMs) {
            throw new IllegalArgumentException("a stretch from " + fromMs + " to " + toMs + " ms");
        }
    }
}
