package be.cyberfam.lab.voice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, which every Java has. */
final class Hash {
    private Hash() {}

    static byte[] sha256(byte[] octets) {
        return digest().digest(octets);
    }

    /** In hex, over texts that cannot run into each other. */
    static String of(List<String> texts) {
        var digest = digest();
        for (var text : texts) {
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
