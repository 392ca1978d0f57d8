package be.cyberfam.lab.scenario;

import java.time.Duration;

/** What makes a customer go on from a step, once he has said what the step says. */
public sealed interface Cue {
    /** The agent has spoken at least (and less than at most) so long in her turn, and the turn has ended. */
    record AgentTurn(Duration atLeast, Duration lessThan) implements Cue {
        /** Any turn at all. */
        public static final AgentTurn ANY = new AgentTurn(Duration.ZERO, Duration.ofDays(1));

        public AgentTurn {
            if (atLeast.isNegative() || lessThan.compareTo(atLeast) <= 0) {
                throw new IllegalArgumentException("a turn of at least " + atLeast + " and less than " + lessThan
                        + " cannot be: write the shorter one first");
            }
        }

        /** Whether a turn with so much speech is meant. */
        public boolean fits(Duration spoken) {
            return spoken.compareTo(atLeast) >= 0 && spoken.compareTo(lessThan) < 0;
        }

        boolean isAny() {
            return equals(ANY);
        }
    }

    /** Nobody has spoken for so long. */
    record Silence(Duration length) implements Cue {
        public Silence {
            check(length);
        }
    }

    /** So long has passed since the step's last word, whoever spoke. */
    record Elapsed(Duration length) implements Cue {
        public Elapsed {
            check(length);
        }
    }

    private static void check(Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a wait of " + length.toSeconds() + " s: write 1 s or more");
        }
    }
}
