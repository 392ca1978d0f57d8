package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.util.List;

/**
 * What this side can hear and say: where it receives RTP, and its codecs in order of liking. RFC 4733 telephone events
 * (payload 101, 0-16) and 20 ms packets always go with it.
 */
public record MediaOffer(InetSocketAddress rtp, List<Codec> codecs) {

    public MediaOffer {
        codecs = List.copyOf(codecs);
        if (rtp.isUnresolved() || rtp.getPort() == 0 || codecs.isEmpty()) {
            throw new IllegalArgumentException("an offer needs a real address and a codec: " + rtp + " " + codecs);
        }
    }

    /** Both laws, A-law last, at this address. */
    public static MediaOffer at(InetSocketAddress rtp) {
        return new MediaOffer(rtp, List.of(Codec.PCMU, Codec.PCMA));
    }
}
