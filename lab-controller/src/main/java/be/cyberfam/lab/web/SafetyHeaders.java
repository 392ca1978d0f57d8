package be.cyberfam.lab.web;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** Headers that keep pages of others out of ours and ours out of theirs (OWASP secure headers). */
final class SafetyHeaders {
    /** Only our own files run or style; the WebSockets are on our own address; sound comes from us or from a recorder. */
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "microphone=(self), camera=(), geolocation=(), payment=()");

    private final boolean behindTls;

    /**
     * @param behindTls whether browsers reach this address by HTTPS only; a browser that was told so keeps to it on every
     *     port, so that the console's plain port on this machine would be shut too
     */
    SafetyHeaders(boolean behindTls) {
        this.behindTls = behindTls;
    }

    void add(RoutingContext context) {
        var response = context.response();
        HEADERS.forEach(response::putHeader);
        if (behindTls) {
            response.putHeader("Strict-Transport-Security", "max-age=31536000");
        }
        context.next();
    }
}
