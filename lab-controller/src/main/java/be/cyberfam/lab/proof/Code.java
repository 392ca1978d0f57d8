package be.cyberfam.lab.proof;

import java.util.HexFormat;
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
        var digest = HexFormat.of().parseHex(Sha256.of("attestation 1\n" + chain));
        var text = new StringBuilder();
        for (int place = 0; place < GROUPS * OF; place++) {
            if (place % OF == 0 && place > 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(bits(digest, place * BITS)));
        }
        return new Code(text.toString());
    }

    /** The five bits of {@code octets} from bit {@code at} on, the highest of the first octet being 0. */
    private static int bits(byte[] octets, int at) {
        int pair = ((octets[at / 8] & 0xff) << 8) | (octets[at / 8 + 1] & 0xff);
        return (pair >> (16 - BITS - at % 8)) & 31;
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
