package be.cyberfam.lab.web;

import java.time.Duration;

/** The cookie that carries a browser's session: no script can read it, no other site can send it. */
final class SessionCookie {
    private final boolean secure;
    private final Duration length;

    SessionCookie(boolean secure, Duration length) {
        this.secure = secure;
        this.length = length;
    }

    String carrying(Caller caller) {
        return cookie(caller.token().value(), length.toSeconds());
    }

    String cleared() {
        return cookie("", 0);
    }

    private String cookie(String value, long seconds) {
        return Identity.COOKIE + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }
}
