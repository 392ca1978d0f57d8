package be.cyberfam.lab.sip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One digest challenge (RFC 7616 §3.4, RFC 8760 for SIP) and its answer: MD5 and SHA-256, qop auth or none.
 *
 * @param algorithm as the challenge wrote it, empty if it did not
 * @param isStale the password was right and only the nonce too old
 */
record Digest(String realm, String nonce, String opaque, String algorithm, boolean hasQop, boolean isStale) {

    /** Reads the value of a WWW-Authenticate or Proxy-Authenticate header; nothing if we cannot answer it. */
    static Optional<Digest> parse(String header) {
        if (!header.regionMatches(true, 0, "Digest ", 0, 7)) {
            return Optional.empty();
        }
        var fields = fields(header.substring(7));
        var algorithm = fields.getOrDefault("algorithm", "");
        var qop = fields.getOrDefault("qop", "");
        var known = algorithm.isEmpty() || algorithm.equalsIgnoreCase("MD5") || algorithm.equalsIgnoreCase("SHA-256");
        var answerable = qop.isEmpty() || ("," + qop.replace(" ", "") + ",").contains(",auth,");
        if (!known || !answerable || !fields.containsKey("realm") || !fields.containsKey("nonce")) {
            return Optional.empty();
        }
        return Optional.of(new Digest(
                fields.getOrDefault("realm", ""),
                fields.getOrDefault("nonce", ""),
                fields.getOrDefault("opaque", ""),
                algorithm,
                !qop.isEmpty(),
                fields.getOrDefault("stale", "").equalsIgnoreCase("true")));
    }

    /** The value of the Authorization header for this request; {@code count} is 1 for the nonce's first use. */
    String answer(Account account, String method, String uri, String cnonce, int count) {
        var nc = "%08x".formatted(count);
        var secret = hash(account.user() + ":" + realm + ":" + account.password());
        var asked = hash(method + ":" + uri);
        var proof = hasQop
                ? hash(String.join(":", secret, nonce, nc, cnonce, "auth", asked))
                : hash(String.join(":", secret, nonce, asked));
        return "Digest username=\"" + account.user() + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\""
                + uri + "\", response=\"" + proof + "\""
                + (algorithm.isEmpty() ? "" : ", algorithm=" + algorithm)
                + (hasQop ? ", qop=auth, nc=" + nc + ", cnonce=\"" + cnonce + "\"" : "")
                + (opaque.isEmpty() ? "" : ", opaque=\"" + opaque + "\"");
    }

    private String hash(String text) {
        try {
            var name = algorithm.equalsIgnoreCase("SHA-256") ? "SHA-256" : "MD5";
            var digest = MessageDigest.getInstance(name).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Splits {@code a=b, c="d, e"} without being fooled by a comma or an equals sign in quotes. */
    private static Map<String, String> fields(String text) {
        var fields = new LinkedHashMap<String, String>();
        var name = new StringBuilder();
        var value = new StringBuilder();
        var inValue = false;
        var inQuotes = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (inQuotes && c == '\\' && i + 1 < text.length()) {
                value.append(text.charAt(++i));
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == ',' && !inQuotes) {
                put(fields, name, value);
                inValue = false;
            } else if (c == '=' && !inQuotes && !inValue) {
                inValue = true;
            } else {
                (inValue ? value : name).append(c);
            }
        }
        put(fields, name, value);
        return fields;
    }

    private static void put(Map<String, String> fields, StringBuilder name, StringBuilder value) {
        fields.put(
                name.toString().strip().toLowerCase(Locale.ROOT),
                value.toString().strip());
        name.setLength(0);
        value.setLength(0);
    }
}
