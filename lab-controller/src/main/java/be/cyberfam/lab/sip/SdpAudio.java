package be.cyberfam.lab.sip;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;

/**
 * The audio line of a session description that was received, with what belongs to it.
 *
 * @param rtp where its sender receives; port 0 means refused
 * @param rtcp where its sender receives RTCP
 * @param formats payload types in its order of liking
 * @param encodings names by payload type, upper case, such as {@code PCMU/8000}
 * @param direction from its sender's point of view
 * @param position its place among all media lines
 */
record SdpAudio(
        InetSocketAddress rtp,
        InetSocketAddress rtcp,
        List<Integer> formats,
        Map<Integer, String> encodings,
        MediaDirection direction,
        int packetMs,
        int position) {

    SdpAudio {
        formats = List.copyOf(formats);
        encodings = Map.copyOf(encodings);
    }

    boolean isRefused() {
        return rtp.getPort() == 0;
    }
}
