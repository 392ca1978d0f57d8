package be.cyberfam.lab.web;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sign-in codes are kept as HMAC-SHA256, under a key of the lab's that is not in the database, of their PBKDF2-HMAC-SHA256
 * (RFC 8018), written {@code pbkdf2-sha256+hmac$rounds$salt$hash} in hex. A trainee's code has six digits: who has the database
 * alone could try them all within a day; without the key there is nothing to try them against. Slow by intent: call off the
 * event loop.
 */
public final class CodeHash {
    /** Some 60 ms of a processor; the codes are drawn by the lab (20 or 39 bits), not chosen by people, and attempts are throttled. */
    private static final int ROUNDS_FOR_PEOPLE = 120_000;

    private static final int ROUNDS_FOR_MACHINES = 1_000;
    private static final int STRONG = 24;
    private static final int BITS = 256;
    private static final int SHORTEST_KEY = 16;
    private static final String OPEN = "pbkdf2-sha256";
    private static final String SEALED = "pbkdf2-sha256+hmac";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODY =
            SEALED + "$" + ROUNDS_FOR_PEOPLE + "$" + "00".repeat(16) + "$" + "00".repeat(BITS / 8);

    private final SecretKeySpec key;

    /** With the lab's own key, of 16 bytes at least. */
    public CodeHash(byte[] key) {
        if (key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("the key of the codes has " + key.length + " bytes, not 16 or more");
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** The hash to keep. A code of 24 characters or more was drawn by a machine and is past guessing: few rounds do. */
    public String of(String code) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        int rounds = code.length() >= STRONG ? ROUNDS_FOR_MACHINES : ROUNDS_FOR_PEOPLE;
        return kept(rounds, hex(salt), derive(code, salt, rounds));
    }

    /** Whether this is the code, in a time that tells nothing about how near it came. */
    public boolean fits(String code, String kept) {
        var parts = kept.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals(SEALED)) {
            return false;
        }
        var found = sealed(derive(code, bytes(parts[2]), Integer.parseInt(parts[1])));
        return MessageDigest.isEqual(found, bytes(parts[3]));
    }

    /** Whether it was kept by an older lab, without the key. */
    public static boolean isOpen(String kept) {
        return kept.startsWith(OPEN + "$");
    }

    /** What an older lab kept, under the key: the code itself is not needed for it, and goes on fitting. */
    public String seal(String open) {
        var parts = open.split("\\$", -1);
        return kept(Integer.parseInt(parts[1]), parts[2], bytes(parts[3]));
    }

    /** The hash nobody's code has: checking against it takes as long as for a person, and is false. */
    static String nobodys() {
        return NOBODY;
    }

    private String kept(int rounds, String salt, byte[] derived) {
        return SEALED + "$" + rounds + "$" + salt + "$" + hex(sealed(derived));
    }

    private byte[] sealed(byte[] derived) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(derived);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
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

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
