package be.cyberfam.lab.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Holds what was written in a field against its truth and forgives what does not matter: capitals, accents, punctuation; in
 * numbers all but the digits, in amounts the way cents are written, in addresses the order of the words.
 */
public record FieldCheck(FormField field, Fact truth) {
    private static final String ACCENTED = "àâäáãéèêëíìîïóòôöúùûüçñ";
    private static final String PLAIN = "aaaaaeeeeiiiioooouuuucn";

    /** Whether it is one of the right ways to write it. */
    public boolean isRight(String written) {
        return truth.rightWays().stream().anyMatch(right -> same(right, written));
    }

    private boolean same(String right, String written) {
        if (words(right).equals(words(written))) {
            return true;
        }
        return switch (field.kind()) {
            case NUMBER, PHONE -> !digits(written).isEmpty() && digits(right).equals(digits(written));
            case AMOUNT -> !digits(written).isEmpty() && cents(right).equals(cents(written));
            case ADDRESS -> sorted(right).equals(sorted(written));
            case TEXT, DATE -> false;
        };
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** {@code 92,7 €} as {@code 92.70}. */
    private static String cents(String text) {
        var parts = text.replaceAll("[^0-9.,]", "").split("[.,]", 2);
        var cents = parts.length < 2 ? "" : digits(parts[1]);
        return digits(parts[0]) + "." + (cents + "00").substring(0, Math.max(2, cents.length()));
    }

    private static String sorted(String text) {
        return Arrays.stream(words(text).split(" ")).sorted().collect(Collectors.joining(" "));
    }

    /** Its words in lower case, without accents and punctuation. */
    static String words(String text) {
        var plain = text.toLowerCase(Locale.ROOT).chars().map(FieldCheck::plain).toArray();
        return new String(plain, 0, plain.length).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static int plain(int letter) {
        int at = ACCENTED.indexOf(letter);
        return at < 0 ? letter : PLAIN.charAt(at);
    }
}
