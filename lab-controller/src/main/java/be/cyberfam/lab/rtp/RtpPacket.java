package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;

/** One RTP packet as it lies in a buffer (RFC 3550 §5.1): a view that is read into again and again. */
final class RtpPacket {
    static final int HEADER = 12;

    private boolean marker;
    private int payloadType;
    private int sequence;
    private int timestamp;
    private int ssrc;
    private int payloadAt;
    private int payloadLength;

    /** Reads the datagram between 0 and the limit; false when it is no well-formed RTP packet. */
    boolean read(ByteBuffer packet) {
        int length = packet.limit();
        if (length < HEADER || (packet.get(0) & 0xc0) != 0x80) return false;
        int first = packet.get(0);
        int second = packet.get(1);
        marker = (second & 0x80) != 0;
        payloadType = second & 0x7f;
        sequence = packet.getShort(2) & 0xffff;
        timestamp = packet.getInt(4);
        ssrc = packet.getInt(8);
        payloadAt = HEADER + 4 * (first & 0x0f);
        if ((first & 0x10) != 0) skipExtension(packet, length);
        int padding = (first & 0x20) == 0 ? 0 : packet.get(length - 1) & 0xff;
        payloadLength = length - padding - payloadAt;
        boolean paddedByNothing = (first & 0x20) != 0 && padding == 0;
        return payloadLength >= 0 && !paddedByNothing;
    }

    /** Writes a header without contributors or extension at the buffer's position. */
    static void write(ByteBuffer out, boolean marker, int payloadType, int sequence, int timestamp, int ssrc) {
        out.put((byte) 0x80).put((byte) (payloadType | (marker ? 0x80 : 0)));
        out.putShort((short) sequence).putInt(timestamp).putInt(ssrc);
    }

    /** True for what shares the port but is RTCP (RFC 5761 §4): packet types 192 to 223. */
    static boolean isControl(ByteBuffer packet) {
        return packet.limit() >= 2 && (packet.get(1) & 0xe0) == 0xc0;
    }

    boolean marker() {
        return marker;
    }

    int payloadType() {
        return payloadType;
    }

    int sequence() {
        return sequence;
    }

    int timestamp() {
        return timestamp;
    }

    int ssrc() {
        return ssrc;
    }

    /** Where in the buffer the payload begins. */
    int payloadAt() {
        return payloadAt;
    }

    int payloadLength() {
        return payloadLength;
    }

    private void skipExtension(ByteBuffer packet, int length) {
        boolean whole = payloadAt + 4 <= length;
        payloadAt += whole ? 4 + 4 * (packet.getShort(payloadAt + 2) & 0xffff) : length;
    }
}
