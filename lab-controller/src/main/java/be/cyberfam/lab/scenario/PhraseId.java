package be.cyberfam.lab.scenario;

/** Names one phrase of a scenario or of a pack's common phrases, for example {@code motif}. */
public record PhraseId(String value) {
    public PhraseId {
        Names.check("phrase", value);
    }

    /** Whether a text can name a phrase. */
    public static boolean isOne(String value) {
        return Names.fits(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
