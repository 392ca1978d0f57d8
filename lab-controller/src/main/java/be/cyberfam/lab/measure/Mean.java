package be.cyberfam.lab.measure;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The mean of {@code count} durations that sum up to {@code sumMs}: ASA = Σ(tAnswer − tOffer) / answered, AHT = Σ handle / handled. */
public record Mean(long sumMs, long count) {
    public Mean {
        if (sumMs < 0 || count < 0)
            throw new IllegalArgumentException("mean of " + count + " that sum up to " + sumMs + " ms");
    }

    /** Of all durations of both. */
    Mean plus(Mean other) {
        return new Mean(sumMs + other.sumMs, count + other.count);
    }

    /** sum / count in milliseconds, empty when none was measured. */
    public OptionalDouble value() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sumMs / count);
    }

    /** The same to the nearest millisecond. */
    public OptionalLong millis() {
        return count == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round((double) sumMs / count));
    }
}
