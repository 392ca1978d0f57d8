package be.cyberfam.lab.measure;

import java.util.OptionalDouble;

/** A part of a whole with both numbers kept, so that a percentage can always show what it was made of. Units cancel; both are counts or both are ms. */
public record Share(long numerator, long denominator) {
    public Share {
        if (numerator < 0 || denominator < 0)
            throw new IllegalArgumentException("share " + numerator + " / " + denominator);
    }

    /** numerator / denominator, empty when there was nothing to measure. */
    public OptionalDouble value() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }
}
