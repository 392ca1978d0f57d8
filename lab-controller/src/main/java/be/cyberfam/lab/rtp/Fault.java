package be.cyberfam.lab.rtp;

import java.time.Duration;

/** One thing a bad line does to the voice on it, in one direction. */
public sealed interface Fault {
    /**
     * Packets are lost (Gilbert–Elliott: a good state that loses none, a bad one that loses all).
     *
     * @param share how many of all, 0 to 1
     * @param burst how many in a row at the mean, at least 1; 1: each by itself
     */
    record Loss(double share, double burst) implements Fault {
        public Loss {
            check(share >= 0 && share < 1, "a loss of " + share, "a share below 1");
            check(burst >= 1, "a burst of " + burst, "1 packet or more");
        }
    }

    /** Packets come late, each by another time up to {@code most}, and never overtake one another. */
    record Jitter(Duration most) implements Fault {
        public Jitter {
            check(
                    !most.isNegative() && most.compareTo(Duration.ofMillis(500)) <= 0,
                    "a jitter of " + most,
                    "up to 500 ms");
        }
    }

    /** The voice is so many dB too low. */
    record Faint(double decibels) implements Fault {}

    /** Clicks that die away within a millisecond, so many a second at the mean, up to 50. */
    record Crackle(double aSecond) implements Fault {}

    /** {@code loop} is heard behind the voice again and again, changed by so many dB. */
    record Noise(Sound loop, double decibels) implements Fault {}

    /** Nothing comes through. */
    record Mute() implements Fault {}

    /** What came the other way comes back so much later, and so many dB lower. */
    record Echo(Duration delay, double decibels) implements Fault {
        public Echo {
            check(
                    delay.compareTo(Duration.ofMillis(20)) >= 0 && delay.compareTo(Duration.ofMillis(980)) <= 0,
                    "an echo after " + delay,
                    "20 to 980 ms");
        }
    }

    private static void check(boolean holds, String what, String instead) {
        if (!holds) throw new IllegalArgumentException("a line cannot have " + what + ": " + instead);
    }
}
