package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes compound RTCP packets (RFC 3550 §6): a sender's or receiver's report, our name, and at the end a BYE. */
final class RtcpReport {
    static final int SENDER = 200;
    static final int RECEIVER = 201;
    static final int DESCRIPTION = 202;
    static final int BYE = 203;

    private static final int CNAME = 1;

    private final ByteBuffer out;

    private RtcpReport(ByteBuffer out) {
        this.out = out;
    }

    /** Begins at the buffer's position. */
    static RtcpReport into(ByteBuffer out) {
        return new RtcpReport(out);
    }

    /** §6.4.1: what we sent until {@code ntp}, which on the stream's axis is {@code timestamp}. */
    RtcpReport sender(
            int ssrc,
            long ntp,
            int timestamp,
            long packets,
            long octets,
            Reception reception,
            long lastReport,
            long since) {
        int blocks = reception.isHeard() ? 1 : 0;
        header(blocks, SENDER, 24 + 24 * blocks);
        out.putInt(ssrc).putLong(ntp).putInt(timestamp).putInt((int) packets).putInt((int) octets);
        if (blocks > 0) block(reception, lastReport, since);
        return this;
    }

    /** §6.4.2: the same from one that sent nothing. */
    RtcpReport receiver(int ssrc, Reception reception, long lastReport, long since) {
        int blocks = reception.isHeard() ? 1 : 0;
        header(blocks, RECEIVER, 4 + 24 * blocks);
        out.putInt(ssrc);
        if (blocks > 0) block(reception, lastReport, since);
        return this;
    }

    /** §6.5: our canonical name. */
    RtcpReport name(int ssrc, byte[] cname) {
        int item = 2 + cname.length;
        int padded = item + 4 & ~3;
        header(1, DESCRIPTION, 4 + padded);
        out.putInt(ssrc).put((byte) CNAME).put((byte) cname.length).put(cname);
        for (int i = item; i < padded; i++) out.put((byte) 0);
        return this;
    }

    /** §6.6: we leave. */
    RtcpReport bye(int ssrc) {
        header(1, BYE, 4);
        out.putInt(ssrc);
        return this;
    }

    /** A canonical name of at most 255 octets. */
    static byte[] cname(String text) {
        var octets = text.getBytes(StandardCharsets.UTF_8);
        if (octets.length > 255) throw new IllegalArgumentException("canonical name of " + octets.length + " octets");
        return octets;
    }

    private void header(int count, int type, int bodyOctets) {
        out.put((byte) (0x80 | count)).put((byte) type).putShort((short) (bodyOctets / 4));
    }

    private void block(Reception reception, long lastReport, long since) {
        long lost = Math.clamp(reception.lostOfThis(), -0x800000, 0x7fffff);
        out.putInt(reception.ssrc());
        out.putInt((reception.fractionLost() << 24) | ((int) lost & 0xffffff));
        out.putInt(reception.extendedHighest()).putInt((int) reception.jitter());
        out.putInt((int) lastReport).putInt((int) since);
    }
}
