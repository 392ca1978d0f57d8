package be.cyberfam.lab.scenario;

/** Names one article of a company's handbook, for example {@code frais-technicien}. */
public record ArticleId(String value) {
    public ArticleId {
        Names.check("article", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
