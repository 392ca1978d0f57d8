package be.cyberfam.lab.scenario;

/** One word or sentence of the screen in the three languages of the lab. */
public record Labels(String fr, String nl, String en) {
    public Labels {
        if (fr.isBlank() || nl.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a label is missing: write fr, nl and en");
        }
    }
}
