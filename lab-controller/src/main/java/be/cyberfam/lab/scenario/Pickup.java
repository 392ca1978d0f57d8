package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.ScenarioId;
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

    /** Nobody is there, and his answering machine picks up. */
    record Machine() implements Pickup {}

    /**
     * Somebody else is there and answers.
     *
     * @param plays the scenario of whoever answers
     * @param right the outcome that is right to record of it
     */
    record SomebodyElse(ScenarioId plays, Outcome right) implements Pickup {}

    /** He is on the telephone already. */
    record Busy() implements Pickup {}

    /** He looks who it is and declines. */
    record Declines() implements Pickup {}

    /** He lets it ring. */
    record Never() implements Pickup {}
}
