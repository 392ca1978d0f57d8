package be.cyberfam.lab.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the lab is reached.
 *
 * @param host address to listen on
 * @param port 0 takes a free one
 * @param tls certificate and key; without them plain HTTP, which browsers let use a microphone on this machine only
 * @param behindTls a proxy in front speaks HTTPS, so cookies are marked Secure
 * @param origins pages of other origins that may use the API
 * @param sipUpstream the switch's own SIP WebSocket
 * @param session how long a sign-in lasts
 */
public record WebConfig(
        String host,
        int port,
        Optional<Tls> tls,
        boolean behindTls,
        Set<String> origins,
        Optional<Upstream> sipUpstream,
        Duration session) {
    private static final Duration SCHOOL_DAY = Duration.ofHours(14);

    /** PEM files. */
    public record Tls(Path certificate, Path key) {}

    /** A WebSocket of the switch, as in {@code 127.0.0.1:8088/ws}. */
    public record Upstream(String host, int port, String path) {}

    public WebConfig {
        origins = Set.copyOf(origins);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65,535, not " + port);
        }
        if (session.isNegative() || session.isZero()) {
            throw new IllegalArgumentException("a sign-in must last longer than nothing, not " + session);
        }
    }

    /** Plain HTTP on this machine, for a school day. */
    public static WebConfig local(int port) {
        return new WebConfig("127.0.0.1", port, Optional.empty(), false, Set.of(), Optional.empty(), SCHOOL_DAY);
    }

    public WebConfig on(String otherHost) {
        return new WebConfig(otherHost, port, tls, behindTls, origins, sipUpstream, session);
    }

    public WebConfig with(Upstream upstream) {
        return new WebConfig(host, port, tls, behindTls, origins, Optional.of(upstream), session);
    }

    public WebConfig with(Tls certificate) {
        return new WebConfig(host, port, Optional.of(certificate), behindTls, origins, sipUpstream, session);
    }

    boolean secure() {
        return tls.isPresent() || behindTls;
    }
}
