package be.cyberfam.lab.scenario;

import java.util.List;

/**
 * Words of the agent's of which one is enough, as a recogniser writes them: without regard to capitals, accents and punctuation. Several words in a row are one
 * expression; a last {@code *} stands for any ending, as in {@code rembours*}.
 */
public record SaidWords(List<String> any) {
    private static final int MOST = 20;
    private static final int LONGEST = 60;

    public SaidWords {
        any = List.copyOf(any);
        if (any.isEmpty() || any.size() > MOST) {
            throw new IllegalArgumentException(any.size() + " words to be heard: write 1 to " + MOST);
        }
        any.forEach(SaidWords::check);
    }

    /** Whether one of them is among what was said. */
    public boolean areIn(String said) {
        var heard = plain(said);
        return any.stream().anyMatch(word -> heard.contains(wanted(word)));
    }

    private static void check(String word) {
        if (plain(word).isBlank() || word.length() > LONGEST) {
            throw new IllegalArgumentException("\"" + word + "\" cannot be heard: write a word or a few, up to "
                    + LONGEST + " letters, as rembours* or \"votre nom\"");
        }
    }

    /** With the space that ends it, unless any ending is right. */
    private static String wanted(String word) {
        var plain = plain(word);
        return word.strip().endsWith("*") ? plain.stripTrailing() : plain;
    }

    /** Words between single spaces, with one before the first and one after the last. */
    private static String plain(String text) {
        return " " + FieldCheck.words(text) + " ";
    }
}
