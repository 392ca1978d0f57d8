package be.cyberfam.lab.rtp;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;

/**
 * How an engine is set up.
 *
 * @param name names the pacing thread and the RTCP canonical name, e.g. {@code customers}
 * @param local the address to bind
 * @param port the even RTP port, or 0 to have a free pair found
 * @param mediaPatience how long nothing may come before {@link Audible.MediaLost}
 * @param clock what the facts' times are told by
 */
public record EngineSpec(String name, InetAddress local, int port, Duration mediaPatience, InstantSource clock) {
    public EngineSpec {
        if (port < 0 || port > 65_534 || port % 2 != 0)
            throw new IllegalArgumentException("RTP port " + port + " is not even");
        if (!mediaPatience.isPositive()) throw new IllegalArgumentException("patience " + mediaPatience);
    }

    /** A free pair of ports, 5 s of patience. */
    public static EngineSpec on(String name, InetAddress local, InstantSource clock) {
        return new EngineSpec(name, local, 0, Duration.ofSeconds(5), clock);
    }
}
