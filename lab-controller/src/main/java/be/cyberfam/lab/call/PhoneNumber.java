package be.cyberfam.lab.call;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number in one form, however it was typed: {@code +32478123456} for {@code 0478 12 34 56}, {@code 0032478123456},
 * {@code +32 (0)478/12.34.56} and {@code 32478123456}. A number that begins with one 0 is a Belgian one; what begins with none,
 * and is not Belgium's 32 with eight or nine digits behind it, stays as it is.
 */
public record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\+?[0-9]{3,15}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s./()-]");
    private static final Pattern BELGIAN = Pattern.compile("(?:(?:\\+|00)320?|32(?=[1-9][0-9]{7,8}$)|0(?!0))([0-9]+)");

    public PhoneNumber {
        value = normal(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a number is 3 to 15 digits, with a + before them or not, and no extension"));
    }

    /** What is typed there as a number; empty when it is none. */
    public static Optional<PhoneNumber> read(String typed) {
        return normal(typed).map(PhoneNumber::new);
    }

    private static Optional<String> normal(String typed) {
        var digits = BETWEEN.matcher(typed).replaceAll("");
        return Optional.of(digits)
                .filter(text -> FORM.matcher(text).matches())
                .map(PhoneNumber::withCountry)
                .filter(text -> FORM.matcher(text).matches());
    }

    private static String withCountry(String digits) {
        var belgian = BELGIAN.matcher(digits);
        if (belgian.matches()) {
            return "+32" + belgian.group(1);
        }
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    @Override
    public String toString() {
        return value;
    }
}
