package be.cyberfam.lab.scenario;

/**
 * Something that has nothing to do with the matter and comes up by chance instead of an answer, once in a call.
 *
 * @param percent how many calls in a hundred hear it at any one turn
 */
public record Digression(PhraseId says, int percent) {
    public Digression {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException(
                    "digression \"" + says + "\" with a chance of " + percent + ": write 1 to 100 (per cent)");
        }
    }
}
