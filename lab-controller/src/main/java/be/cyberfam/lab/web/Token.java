package be.cyberfam.lab.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A session's token: 256 random bits, known to the client alone; the lab keeps its SHA-256. */
record Token(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    static Token next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(BASE64.encodeToString(bytes));
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }

    /** The CSRF value that belongs to it: derived, so that it need not be kept and survives a restart. */
    String csrf() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(UTF_8), "HmacSHA256"));
            return BASE64.encodeToString(mac.doFinal("csrf".getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }

    boolean csrfIs(String offered) {
        return MessageDigest.isEqual(csrf().getBytes(UTF_8), offered.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "a token";
    }
}
