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

    /** Whether it is not right but sounds as if it were: a name that was understood and not spelt. */
    public boolean soundsRight(String written) {
        return switch (field.kind()) {
            case TEXT, ADDRESS ->
                !written.isBlank()
                        && !isRight(written)
                        && truth.rightWays().stream()
                                .anyMatch(right -> digits(right).equals(digits(written)) && soundsLike(right, written));
            case NUMBER, PHONE, DATE, AMOUNT -> false;
        };
    }

    /** How many signs are wrong, too many or missing, against the nearest right way; 0 when it is right. */
    public int errors(String written) {
        if (isRight(written)) {
            return 0;
        }
        return truth.rightWays().stream()
                .mapToInt(right -> EditDistance.between(compared(right), compared(written)))
                .min()
                .orElse(0);
    }

    private static boolean soundsLike(String right, String written) {
        return SoundKey.of(words(right)).equals(SoundKey.of(words(written)));
    }

    /** What of it is compared sign by sign. */
    private String compared(String text) {
        return switch (field.kind()) {
            case NUMBER, PHONE -> digits(text);
            case AMOUNT -> digits(text).isEmpty() ? "" : cents(text);
            case TEXT, ADDRESS, DATE -> words(text);
        };
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
