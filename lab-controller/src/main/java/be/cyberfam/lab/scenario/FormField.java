package be.cyberfam.lab.scenario;

import java.util.Locale;

/**
 * One field an agent completes while she listens.
 *
 * @param key the fact of the same key holds its truth
 */
public record FormField(String key, Labels label, Kind kind) {
    public FormField {
        Names.check("field", key);
    }

    /** What belongs into it; says which keyboard helps and how forgiving a comparison is. */
    public enum Kind {
        TEXT,
        NUMBER,
        PHONE,
        ADDRESS,
        DATE,
        AMOUNT;

        /** The word in files and in the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
