package be.cyberfam.lab.web;

import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import io.vertx.core.MultiMap;
import io.vertx.core.net.HostAndPort;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who sends a request: by the session's cookie, or by the header {@code Authorization: Bearer}. */
final class Identity {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 128;

    private final Sessions sessions;

    Identity(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The caller, when the token is known and travels the way it was given out.
     *
     * @param opened the address the lab was opened at, which names its cookie
     */
    Optional<Caller> of(MultiMap headers, @Nullable HostAndPort opened) {
        return bearer(headers)
                .flatMap(token ->
                        sessions.callerOf(token).filter(c -> !c.session().cookie()))
                .or(() -> cookie(headers, SessionCookie.name(opened))
                        .flatMap(token ->
                                sessions.callerOf(token).filter(c -> c.session().cookie())));
    }

    private static Optional<Token> bearer(MultiMap headers) {
        return Optional.ofNullable(headers.get("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip())
                .flatMap(Identity::token);
    }

    private static Optional<Token> cookie(MultiMap headers, String name) {
        return headers.getAll("Cookie").stream()
                .flatMap(line -> ServerCookieDecoder.STRICT.decode(line).stream())
                .filter(cookie -> cookie.name().equals(name))
                .findFirst()
                .flatMap(cookie -> token(cookie.value()));
    }

    private static Optional<Token> token(String value) {
        return value.isEmpty() || value.length() > LONGEST ? Optional.empty() : Optional.of(new Token(value));
    }
}
