package be.cyberfam.lab.rtp;

import java.net.InetSocketAddress;

/**
 * What the two ends agreed on for one call.
 *
 * @param remote where the far end receives and sends RTP; its RTCP is one port above
 * @param codec the G.711 law we send; either law is understood coming in
 * @param telephoneEventPayload the payload type of RFC 4733 events both ways (96 to 127), 0 when there is none
 * @param seed SSRC, first sequence number and first timestamp follow from it, so that a run can be repeated byte for byte
 */
public record StreamSpec(InetSocketAddress remote, Codec codec, int telephoneEventPayload, long seed) {
    public StreamSpec {
        if (remote.isUnresolved()) throw new IllegalArgumentException("unresolved address: " + remote);
        if (telephoneEventPayload != 0 && (telephoneEventPayload < 96 || telephoneEventPayload > 127))
            throw new IllegalArgumentException(
                    "telephone-event payload type " + telephoneEventPayload + " is not in 96..127");
    }
}
