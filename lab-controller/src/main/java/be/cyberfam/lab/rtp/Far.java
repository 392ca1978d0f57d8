package be.cyberfam.lab.rtp;

import java.net.InetSocketAddress;

/** A call's far end: where its RTP and its RTCP live, as addresses and as {@link Peers#key}. */
record Far(InetSocketAddress media, InetSocketAddress control, long mediaKey, long controlKey) {
    /** RTCP is one port above RTP (RFC 3550 §11). Throws for anything but IPv4. */
    static Far at(InetSocketAddress media) {
        var control = new InetSocketAddress(media.getAddress(), Math.min(65_535, media.getPort() + 1));
        return new Far(media, control, Peers.key(media), Peers.key(control));
    }
}
