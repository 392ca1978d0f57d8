package be.cyberfam.lab.sip;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.sip.header.Header;
import javax.sip.message.Response;

/**
 * How often one request may try to prove who sends it: once, and once more only if the PBX says that just the nonce was
 * stale. A wrong password is then told and not tried for ever.
 */
final class Challenge {
    private static final SecureRandom random = new SecureRandom();

    private final Optional<Account> account;
    private boolean tried;
    private boolean triedStale;

    Challenge(Optional<Account> account) {
        this.account = account;
    }

    /** A header that answers a 401 or 407. */
    record Proof(String header, String value) {}

    static boolean isOne(int status) {
        return status == Response.UNAUTHORIZED || status == Response.PROXY_AUTHENTICATION_REQUIRED;
    }

    /** What to send the request again with; nothing when it has to be given up. */
    Optional<Proof> answer(Response response, String method, String uri) {
        var proxy = response.getStatusCode() == Response.PROXY_AUTHENTICATION_REQUIRED;
        return account.flatMap(known -> digest(response, proxy ? "Proxy-Authenticate" : "WWW-Authenticate")
                .filter(this::mayTry)
                .map(digest -> new Proof(
                        proxy ? "Proxy-Authorization" : "Authorization",
                        digest.answer(known, method, uri, nonce(), 1))));
    }

    private boolean mayTry(Digest digest) {
        if (!tried) {
            tried = true;
            return true;
        }
        var again = digest.isStale() && !triedStale;
        triedStale = true;
        return again;
    }

    /** Of several challenges the first we can answer: the PBX lists the one it likes best first. */
    private static Optional<Digest> digest(Response response, String name) {
        for (var headers = response.getHeaders(name); headers.hasNext(); ) {
            var header = ((Header) headers.next()).toString();
            var digest = Digest.parse(header.substring(header.indexOf(':') + 1).strip());
            if (digest.isPresent()) {
                return digest;
            }
        }
        return Optional.empty();
    }

    private static String nonce() {
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
