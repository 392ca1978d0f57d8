package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.Outcome;
import java.time.Duration;
import java.util.Optional;

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

    /** Something was done at the agent's console, before this step or while he is at it; each such thing makes him go on once. */
    sealed interface Known extends Cue {
        /**
         * Whether this is what he waits for.
         *
         * @param right the outcome the scenario holds for right
         */
        boolean isMet(CallEvent.Knowable fact, Outcome right);
    }

    /** She has asked who he is. */
    record Identified() implements Known {
        @Override
        public boolean isMet(CallEvent.Knowable fact, Outcome right) {
            return fact instanceof CallEvent.IdentityChecked checked
                    && !checked.by().isEmpty();
        }
    }

    /** She has opened his file. */
    record FileOpened() implements Known {
        @Override
        public boolean isMet(CallEvent.Knowable fact, Outcome right) {
            return fact instanceof CallEvent.FileOpened;
        }
    }

    /** She has left a field with the truth in it, or with something else. */
    record FieldFilled(String field, boolean right) implements Known {
        @Override
        public boolean isMet(CallEvent.Knowable fact, Outcome expected) {
            return fact instanceof CallEvent.FieldFilled filled
                    && filled.field().equals(field)
                    && filled.right() == right;
        }
    }

    /** She has opened an article. */
    record ArticleOpened(ArticleId article) implements Known {
        @Override
        public boolean isMet(CallEvent.Knowable fact, Outcome right) {
            return fact instanceof CallEvent.ArticleOpened opened
                    && opened.article().equals(article.value());
        }
    }

    /** She has chosen an outcome: that code where one is named, right or wrong where that is. */
    record OutcomeChosen(Optional<String> code, Optional<Boolean> right) implements Known {
        @Override
        public boolean isMet(CallEvent.Knowable fact, Outcome expected) {
            return fact instanceof CallEvent.OutcomeRecorded chosen
                    && code.map(chosen.outcome().code()::equals).orElse(true)
                    && right.map(wanted -> wanted == expected.agreesWith(chosen.outcome()))
                            .orElse(true);
        }
    }

    /** She has promised to call him back. */
    record CallBackPromised() implements Known {
        @Override
        public boolean isMet(CallEvent.Knowable fact, Outcome right) {
            return fact instanceof CallEvent.CallBackPromised;
        }
    }

    /** Her turn has ended, and she has not asked who he is; comes before all others. */
    record Unidentified() implements Cue {}

    /** She has said one of these in her turn, where a recogniser writes down what she says; without one it never comes. */
    record WordsHeard(SaidWords words) implements Cue {}

    private static void check(Duration length) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException("a wait of " + length.toSeconds() + " s: write 1 s or more");
        }
    }
}
