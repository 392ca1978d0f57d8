package be.cyberfam.lab.scenario;

import java.util.List;

/** One thing a customer says, in several wordings of which he picks one each time; the texts may name facts in braces. */
public record Phrase(PhraseId id, List<String> wordings) {
    /** Fewer would make two calls sound like one. */
    public static final int LEAST_WORDINGS = 3;

    public Phrase {
        wordings = List.copyOf(wordings);
        if (wordings.size() < LEAST_WORDINGS) {
            throw new IllegalArgumentException(
                    "phrase \"" + id + "\" has " + wordings.size() + " wordings: write at least " + LEAST_WORDINGS);
        }
        if (wordings.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("phrase \"" + id + "\" has an empty wording: write what he says");
        }
        if (wordings.stream().distinct().count() < wordings.size()) {
            throw new IllegalArgumentException("phrase \"" + id + "\" says the same twice: word each one differently");
        }
    }
}
