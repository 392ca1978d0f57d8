package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.LineTrouble;
import java.time.Duration;
import java.util.Optional;

/**
 * A customer's line that goes bad, in both directions: what he says arrives badly, and so does what he hears.
 *
 * @param length how long; empty: to the end of the call
 */
public record LineFault(LineTrouble trouble, Strength strength, Optional<Duration> length) {
    /** Longer than this it is said without a length: to the end. */
    public static final Duration LONGEST = Duration.ofMinutes(2);

    /** How bad it is. */
    public enum Strength {
        /** Noticed. */
        LIGHT,
        /** Troublesome. */
        MEDIUM,
        /** Hardly to be talked through. */
        HEAVY
    }

    public LineFault {
        if (length.isPresent() && isNoLength(length.get())) {
            throw new IllegalArgumentException("a line is bad for longer than nothing and 2min at most: write 20s");
        }
    }

    private static boolean isNoLength(Duration length) {
        return length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0;
    }
}
