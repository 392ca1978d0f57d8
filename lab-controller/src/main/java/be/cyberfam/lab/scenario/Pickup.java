package be.cyberfam.lab.scenario;

import java.time.Duration;

/** What a customer does when he is called. */
public sealed interface Pickup {
    /** He lets it ring for a time between these and answers. */
    record Answers(Duration least, Duration most) implements Pickup {
        public static final Answers SOON = new Answers(Duration.ofSeconds(2), Duration.ofSeconds(8));

        public Answers {
            if (least.isNegative() || most.compareTo(least) < 0 || most.compareTo(Duration.ofMinutes(2)) > 0) {
                throw new IllegalArgumentException("he answers after " + least.toSeconds() + " to " + most.toSeconds()
                        + " s: write the shorter one first, at most 120 s");
            }
        }

        /** One draw; the chance is evenly spread over [0, 1). */
        public Duration draw(double chance) {
            return least.plusMillis(Math.round(chance * most.minus(least).toMillis()));
        }
    }

    /** He is on the telephone already. */
    record Busy() implements Pickup {}

    /** He looks who it is and declines. */
    record Declines() implements Pickup {}

    /** He lets it ring. */
    record Never() implements Pickup {}
}
