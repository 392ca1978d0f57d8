package be.cyberfam.lab.web;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Sign-in codes are kept as PBKDF2-HMAC-SHA256 (RFC 8018), written {@code pbkdf2-sha256$rounds$salt$hash} in hex.
 * Slow by intent: call off the event loop.
 */
public final class CodeHash {
    /** Some 60 ms of a processor; the codes are drawn by the lab (39 bits), not chosen by people, and attempts are throttled. */
    private static final int ROUNDS_FOR_PEOPLE = 120_000;

    private static final int ROUNDS_FOR_MACHINES = 1_000;
    private static final int STRONG = 24;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODY =
            "pbkdf2-sha256$" + ROUNDS_FOR_PEOPLE + "$" + "00".repeat(16) + "$" + "00".repeat(BITS / 8);

    private CodeHash() {}

    /** The hash to keep. A code of 24 characters or more was drawn by a machine and is past guessing: few rounds do. */
    public static String of(String code) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        int rounds = code.length() >= STRONG ? ROUNDS_FOR_MACHINES : ROUNDS_FOR_PEOPLE;
        return "pbkdf2-sha256$" + rounds + "$" + hex(salt) + "$" + hex(derive(code, salt, rounds));
    }

    /** Whether this is the code, in a time that tells nothing about how near it came. */
    public static boolean fits(String code, String kept) {
        var parts = kept.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals("pbkdf2-sha256")) {
            return false;
        }
        var expected = HexFormat.of().parseHex(parts[3]);
        var found = derive(code, HexFormat.of().parseHex(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(found, expected);
    }

    /** The hash nobody's code has: checking against it takes as long as for a person, and is false. */
    static String nobodys() {
        return NOBODY;
    }

    private static byte[] derive(String code, byte[] salt, int rounds) {
        var spec = new PBEKeySpec(code.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
