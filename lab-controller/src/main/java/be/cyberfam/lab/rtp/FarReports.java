package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;

/** What the far end's RTCP tells (RFC 3550 §6.4): when it last reported, how far away it is, what it lost of ours. */
final class FarReports {
    private static final int NONE = -1;

    private int lastReport;
    private long lastReportNanos;
    private boolean reported;
    private long roundTrip = NONE;
    private int fractionLost = NONE;

    /**
     * Reads a compound packet between 0 and the limit.
     *
     * @param ours our SSRC
     * @param ntp now, 64-bit NTP
     * @return false when it is malformed; what came before the fault is kept
     */
    boolean read(ByteBuffer packet, int ours, long ntp, long nanos) {
        int at = 0;
        while (at + 4 <= packet.limit()) {
            int end = at + 4 + 4 * (packet.getShort(at + 2) & 0xffff);
            if ((packet.get(at) & 0xc0) != 0x80 || end > packet.limit() || !one(packet, at, end, ours, ntp, nanos))
                return false;
            at = end;
        }
        return at > 0 && at == packet.limit();
    }

    private boolean one(ByteBuffer packet, int at, int end, int ours, long ntp, long nanos) {
        int blocks = packet.get(at) & 0x1f;
        return switch (packet.get(at + 1) & 0xff) {
            case RtcpReport.SENDER -> sender(packet, at, end, nanos) && blocks(packet, at + 28, end, blocks, ours, ntp);
            case RtcpReport.RECEIVER -> blocks(packet, at + 8, end, blocks, ours, ntp);
            default -> true;
        };
    }

    private boolean sender(ByteBuffer packet, int at, int end, long nanos) {
        if (at + 28 > end) return false;
        lastReport = (int) (packet.getLong(at + 8) >> 16);
        lastReportNanos = nanos;
        reported = true;
        return true;
    }

    private boolean blocks(ByteBuffer packet, int at, int end, int count, int ours, long ntp) {
        if (at + 24 * count > end) return false;
        for (int block = at; block < at + 24 * count; block += 24)
            if (packet.getInt(block) == ours) block(packet, block, ntp);
        return true;
    }

    private void block(ByteBuffer packet, int at, long ntp) {
        fractionLost = packet.get(at + 4) & 0xff;
        int echoed = packet.getInt(at + 16);
        int delay = packet.getInt(at + 20);
        int away = (int) (ntp >> 16) - echoed - delay;
        if (echoed != 0 && away >= 0) roundTrip = (away * 1_000_000_000L) >> 16;
    }

    /** The middle 32 bits of the far end's last NTP timestamp, 0 when it never reported. */
    long lastReport() {
        return reported ? lastReport : 0;
    }

    /** How long ago that was in 1/65536 s, 0 when it never was. */
    long since(long nanos) {
        return reported ? ((nanos - lastReportNanos) << 16) / 1_000_000_000L : 0;
    }

    /** There and back in nanoseconds, or below 0 when unknown. */
    long roundTrip() {
        return roundTrip;
    }

    /** What it lost of ours in 1/256, or below 0 when unknown. */
    int fractionLost() {
        return fractionLost;
    }
}
