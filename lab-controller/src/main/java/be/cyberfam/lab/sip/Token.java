package be.cyberfam.lab.sip;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What names a call, a side of it or a transaction, and cannot be guessed. */
final class Token {
    private static final SecureRandom random = new SecureRandom();

    private Token() {}

    /** 64 random bits in hexadecimal: a Call-ID, a tag or the rest of a branch. */
    static String fresh() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }
}
