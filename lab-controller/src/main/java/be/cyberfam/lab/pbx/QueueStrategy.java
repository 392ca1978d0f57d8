package be.cyberfam.lab.pbx;

import java.util.Locale;

/** Which free seat a queue rings next (Asterisk's own words, see queues.conf). */
public enum QueueStrategy {
    RRMEMORY,
    RRORDERED,
    LEASTRECENT,
    FEWESTCALLS,
    RANDOM,
    LINEAR,
    RINGALL;

    /** The word as queues.conf has it, lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The strategy of that word in any case; an unknown word is an error that lists the known ones. */
    public static QueueStrategy of(String word) {
        for (var strategy : values()) {
            if (strategy.word().equalsIgnoreCase(word)) {
                return strategy;
            }
        }
        throw new IllegalArgumentException("no queue strategy \"" + word + "\": one of "
                + String.join(
                        ", ",
                        java.util.Arrays.stream(values())
                                .map(QueueStrategy::word)
                                .toList()));
    }
}
