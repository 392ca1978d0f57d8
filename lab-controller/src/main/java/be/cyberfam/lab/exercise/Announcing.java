package be.cyberfam.lab.exercise;

import java.time.Duration;

/** What those who wait are told, and how often: the first time as soon as they must wait. */
public record Announcing(Kind kind, Duration every) {
    private static final Duration OFTENEST = Duration.ofSeconds(15);
    private static final Duration SELDOMEST = Duration.ofMinutes(5);

    /** What is told. */
    public enum Kind {
        NOTHING,
        /** How many are before him. */
        POSITION,
        /** How long those before him have waited, in minutes. */
        WAITING_TIME
    }

    /** Music alone. */
    public static final Announcing NOTHING = new Announcing(Kind.NOTHING, Duration.ofSeconds(30));

    public Announcing {
        if (every.compareTo(OFTENEST) < 0 || every.compareTo(SELDOMEST) > 0) {
            throw new IllegalArgumentException(
                    "who waits is told how it stands every 15 s to every 5 min, not every " + every.toSeconds() + " s");
        }
    }
}
