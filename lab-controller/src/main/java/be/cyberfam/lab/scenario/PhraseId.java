package be.cyberfam.lab.scenario;

/** Names one phrase of a scenario or of a pack's common phrases, for example {@code motif}. */
public record PhraseId(String value) {
    public PhraseId {
        Names.check("phrase", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
