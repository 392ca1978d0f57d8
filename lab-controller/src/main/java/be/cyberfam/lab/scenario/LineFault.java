package be.cyberfam.lab.scenario;

import java.time.Duration;

/** A customer's line that goes bad for a while: what he says arrives badly, what he hears does not change. */
public record LineFault(Kind kind, Duration length) {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** How it goes bad. */
    public enum Kind {
        /** He is hardly heard. */
        FAINT,
        /** It crackles. */
        CRACKLE,
        /** Pieces of what he says are missing. */
        GAPS
    }

    public LineFault {
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a line is bad for longer than nothing and 2min at most: write 20s");
        }
    }
}
