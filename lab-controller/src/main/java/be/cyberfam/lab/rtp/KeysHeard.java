package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;

/** Telephone events coming in (RFC 4733): each press told once, however often its packets are repeated or lost. */
final class KeysHeard {
    /** Told once for each press; {@code units} is its length in 1/8000 s. */
    @FunctionalInterface
    interface Press {
        void heard(char digit, long began, int units);
    }

    private static final int KEYS = 16;
    private static final long PATIENCE = 200_000_000;

    private boolean any;
    private boolean open;
    private int timestamp;
    private int event;
    private int units;
    private long began;
    private long latest;

    /** Takes one event packet; false when it is malformed. */
    boolean hear(ByteBuffer packet, RtpPacket rtp, long now, Press press) {
        if (rtp.payloadLength() < 4) return false;
        int code = packet.get(rtp.payloadAt()) & 0xff;
        if (code >= KEYS) return true;
        if (!any || rtp.timestamp() != timestamp) begin(code, rtp.timestamp(), now, press);
        units = Math.max(units, packet.getShort(rtp.payloadAt() + 2) & 0xffff);
        latest = now;
        if (open && (packet.get(rtp.payloadAt() + 1) & 0x80) != 0) end(press);
        return true;
    }

    /** Ends a press whose end packets were all lost. */
    void watch(long now, Press press) {
        if (open && now - latest > PATIENCE) end(press);
    }

    private void begin(int code, int at, long now, Press press) {
        if (open) end(press);
        any = true;
        open = true;
        timestamp = at;
        event = code;
        units = 0;
        began = now;
    }

    private void end(Press press) {
        open = false;
        press.heard(Keys.digit(event), began, units);
    }
}
