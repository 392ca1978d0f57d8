package be.cyberfam.lab.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long a text may be to be followed by ear, or read with one eye while somebody speaks. The guides on clear writing of the European
 * Commission and on easy-to-read texts of Inclusion Europe ask for one idea a sentence and for sentences of 15 to 20 words on average; what is
 * heard once and cannot be read again gets the shorter limit.
 *
 * @param sentence most words of one sentence
 * @param whole most words of the whole text
 */
record PlainLanguage(int sentence, int whole) {
    /** What a customer says in one breath: at 170 words a minute a whole line is some 14 s. */
    static final PlainLanguage SPOKEN = new PlainLanguage(20, 40);
    /** What a trainee reads out. */
    static final PlainLanguage READ_OUT = new PlainLanguage(20, 40);
    /** What she reads for herself. */
    static final PlainLanguage READ = new PlainLanguage(25, 60);

    private static final Pattern SENTENCES = Pattern.compile("[.!?…;:]+(\\s|$)");
    /** Marks that stand alone, as French puts them before ! and ?, are no words; a fact in braces is one. */
    private static final Pattern WORDS = Pattern.compile("[^\\s]*[\\p{L}\\p{N}][^\\s]*");

    /** What is too long in a text, as a problem says it; empty when it is plain. */
    Optional<String> tooLong(String text) {
        var longest = Arrays.stream(SENTENCES.split(text))
                .mapToInt(PlainLanguage::words)
                .max()
                .orElse(0);
        if (longest > sentence) {
            return Optional.of("a sentence of " + longest + " words, more than " + sentence);
        }
        var all = words(text);
        return all > whole ? Optional.of("a text of " + all + " words, more than " + whole) : Optional.empty();
    }

    static int words(String text) {
        return (int) WORDS.matcher(text).results().count();
    }
}
