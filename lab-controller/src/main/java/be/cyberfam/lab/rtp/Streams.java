package be.cyberfam.lab.rtp;

import java.net.InetSocketAddress;

/** Where calls get their voices: {@link RtpEngine} for real, a fake in tests. */
public interface Streams {
    /** Our end, the address and even port to write into an SDP; RTCP is one above. The same for all calls. */
    InetSocketAddress address();

    /** Starts sending silence and listening at once. A second stream to one remote replaces the first. */
    RtpStream open(StreamSpec spec, Ear ear);
}
