package be.cyberfam.lab.proof;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The code on the paper: 100 bits of the chain's end, in letters and digits nobody mistakes for each other.
 *
 * @param text five groups of four, as in {@code 7K2M-…}
 */
public record Code(String text) {
    /** Crockford's alphabet: no I, L, O and U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 5;
    private static final int OF = 4;
    private static final int BITS = 5;

    /** What a chain that ends so comes to. */
    static Code of(String chain) {
        var number = new BigInteger(Sha256.of("attestation 1\n" + chain), 16).shiftRight(256 - GROUPS * OF * BITS);
        var text = new StringBuilder();
        for (int place = GROUPS * OF - 1; place >= 0; place--) {
            text.append(LETTERS.charAt(number.shiftRight(place * BITS).intValue() & 31));
            if (place % OF == 0 && place > 0) {
                text.append('-');
            }
        }
        return new Code(text.toString());
    }

    /** As somebody types it from the paper: small letters, without hyphens, O for 0. */
    public static Code typed(String text) {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return new Code(plain.replaceAll("(.{" + OF + "})(?=.)", "$1-"));
    }

    @Override
    public String toString() {
        return text;
    }
}
