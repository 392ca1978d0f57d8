package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.MoodCause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a customer feels, 0 at the start, with everything that moved it. */
public record Mood(int level, List<Change> ledger) {
    static final Mood CALM = new Mood(0, List.of());

    public Mood {
        ledger = List.copyOf(ledger);
    }

    Mood after(Change change) {
        var longer = new ArrayList<>(ledger);
        longer.add(change);
        return new Mood(level + change.weight(), longer);
    }

    /** Where he would stand without what is none of the agent's doing. */
    public int herDoing() {
        return ledger.stream()
                .filter(change -> !change.cause().isBeyondHer())
                .mapToInt(Change::weight)
                .sum();
    }

    /**
     * One entry of the ledger.
     *
     * @param lasted how long the cause lasted, zero when it has no length
     * @param weight what it did to the level
     */
    public record Change(Instant at, MoodCause cause, Duration lasted, int weight) {
        /** As in {@code held long unannounced 74 s -2}, for a terminal. */
        public String inWords() {
            var cause = this.cause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return cause + (lasted.isZero() ? "" : " " + lasted.toSeconds() + " s") + " %+d".formatted(weight);
        }
    }
}
