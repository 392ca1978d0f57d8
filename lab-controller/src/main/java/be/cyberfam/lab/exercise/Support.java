package be.cyberfam.lab.exercise;

/** How much the screen helps a trainee with her calls: less and less as she learns. */
public enum Support {
    /** Whole sentences to say, the fitting script opened for her, what the customer says written along. */
    FULL,
    /** Key words only; she finds the script herself and may ask to read along. */
    KEY_WORDS,
    /** The customer's file, the form and the articles: as at work. */
    NONE;

    /** Whether whole sentences are shown. */
    public boolean showsSentences() {
        return this == FULL;
    }

    /** Whether what the customer says may be read. */
    public boolean showsCaptions() {
        return this != NONE;
    }
}
