package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.util.OptionalInt;

/**
 * What was agreed about sound, seen from this side.
 *
 * @param rtp where the other side receives RTP
 * @param rtcp where it receives RTCP: the port above, or as a=rtcp says
 * @param codec what to send, and what will come
 * @param events the payload type of RFC 4733 events, if the other side takes them
 * @param direction what flows, from this side's point of view
 * @param packetMs length of one packet in milliseconds
 */
public record RemoteMedia(
        InetSocketAddress rtp,
        InetSocketAddress rtcp,
        Codec codec,
        OptionalInt events,
        MediaDirection direction,
        int packetMs) {}
