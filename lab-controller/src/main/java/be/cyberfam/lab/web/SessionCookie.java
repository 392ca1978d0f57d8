package be.cyberfam.lab.web;

import io.vertx.core.net.HostAndPort;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that carries a browser's session: no script can read it, no other site can send it. Browsers share a host's
 * cookies among all its ports, so each is named for the port its lab was opened at: two labs on one machine do not sign
 * each other's people out.
 */
final class SessionCookie {
    private static final String NAME = "lab_session";

    private final boolean behindTls;
    private final Duration length;

    SessionCookie(boolean behindTls, Duration length) {
        this.behindTls = behindTls;
        this.length = length;
    }

    /** {@code lab_session_8080}; without a number where the browser's address has no port. */
    static String name(@Nullable HostAndPort opened) {
        return opened == null || opened.port() < 0 ? NAME : NAME + "_" + opened.port();
    }

    String carrying(Caller caller, ApiRequest request) {
        return cookie(request, caller.token().value(), length.toSeconds());
    }

    String cleared(ApiRequest request) {
        return cookie(request, "", 0);
    }

    private String cookie(ApiRequest request, String value, long seconds) {
        return name(request.opened()) + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Strict"
                + (behindTls || request.encrypted() ? "; Secure" : "");
    }
}
