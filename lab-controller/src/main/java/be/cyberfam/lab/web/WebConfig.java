package be.cyberfam.lab.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the lab is reached.
 *
 * @param host address to listen on, in plain HTTP: browsers let it use a microphone on this machine only
 * @param port 0 takes a free one
 * @param lan where other machines reach it
 * @param behindTls a proxy in front speaks HTTPS, so cookies are marked Secure
 * @param origins pages of other origins that may use the API
 * @param sipUpstream the switch's own SIP WebSocket
 * @param session how long a sign-in lasts
 */
public record WebConfig(
        String host,
        int port,
        Optional<Secure> lan,
        boolean behindTls,
        Set<String> origins,
        Optional<Upstream> sipUpstream,
        Duration session) {
    private static final Duration SCHOOL_DAY = Duration.ofHours(14);

    /**
     * HTTPS for other machines.
     *
     * @param port 0 takes a free one
     * @param certificate PEM file with the whole chain
     * @param key PEM file
     * @param authority what they are to trust; empty when the certificate is one that browsers know
     */
    public record Secure(String host, int port, Path certificate, Path key, Optional<Authority> authority) {}

    /**
     * An authority of this lab alone.
     *
     * @param certificate PEM file
     * @param fingerprint SHA-256, as in {@code 3F:A0:…}
     */
    public record Authority(Path certificate, String fingerprint) {}

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
        return new WebConfig(otherHost, port, lan, behindTls, origins, sipUpstream, session);
    }

    public WebConfig with(Upstream upstream) {
        return new WebConfig(host, port, lan, behindTls, origins, Optional.of(upstream), session);
    }

    public WebConfig with(Secure otherMachines) {
        return new WebConfig(host, port, Optional.of(otherMachines), behindTls, origins, sipUpstream, session);
    }
}
