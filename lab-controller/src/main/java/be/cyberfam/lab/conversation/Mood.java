package be.cyberfam.lab.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How a customer feels, 0 at the start, with everything that moved it. */
public record Mood(int level, List<Change> ledger) {
    static final Mood CALM = new Mood(0, List.of());

    public Mood {
        ledger = List.copyOf(ledger);
    }

    Mood after(Change change) {
        var longer = new ArrayList<>(ledger);
        longer.add(change);
        return new Mood(level + change.cause().weight(), longer);
    }

    /**
     * One entry of the ledger.
     *
     * @param lasted how long the cause lasted, zero when it has no length
     */
    public record Change(Instant at, Cause cause, Duration lasted) {}

    /** What moves a mood, and by how much. */
    public enum Cause {
        GREETED_AT_ONCE(1),
        WAITED_LONG(-1),
        LEFT_IN_SILENCE(-1),
        TALKED_OVER(-1),
        TALKED_ON(-1),
        HELD_LONG(-1),
        HELD_TOO_LONG(-3),
        /** Put through to somebody who knew what it is about. */
        PUT_THROUGH_EXPLAINED(1),
        /** Put through to somebody who knew nothing. */
        PUT_THROUGH_UNEXPLAINED(-2),
        /** A supervisor wanted him so. */
        PROMPTED(-2);

        private final int weight;

        Cause(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }
    }
}
