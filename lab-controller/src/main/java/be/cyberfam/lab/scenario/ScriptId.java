package be.cyberfam.lab.scenario;

/** Names one script of a company's handbook, for example {@code facture}. */
public record ScriptId(String value) {
    public ScriptId {
        Names.check("script", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
