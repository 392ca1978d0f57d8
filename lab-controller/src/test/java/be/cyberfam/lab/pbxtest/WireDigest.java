package be.cyberfam.lab.pbxtest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who one says one is, and the password one says one has (RFC 2617, MD5, qop=auth). */
record WireDigest(String account, String password) {
    private static final Pattern QUOTED = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    /** The Authorization header that answers a 401 to such a request. */
    String answer(String method, String uri, WireMessage challenge) {
        var values = new HashMap<String, String>();
        var matcher = QUOTED.matcher(challenge.header("WWW-Authenticate").orElseThrow());
        while (matcher.find()) {
            values.put(matcher.group(1), matcher.group(2));
        }
        var realm = values.getOrDefault("realm", "");
        var nonce = values.getOrDefault("nonce", "");
        var response = md5(md5(account + ":" + realm + ":" + password) + ":" + nonce + ":00000001:c:auth:"
                + md5(method + ":" + uri));
        return "Authorization: Digest username=\"" + account + "\", realm=\"" + realm + "\", nonce=\"" + nonce
                + "\", uri=\"" + uri + "\", qop=auth, nc=00000001, cnonce=\"c\", algorithm=MD5, opaque=\""
                + values.getOrDefault("opaque", "") + "\", response=\"" + response + "\"";
    }

    private static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
