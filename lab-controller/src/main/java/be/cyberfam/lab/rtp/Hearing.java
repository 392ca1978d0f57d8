package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The receiving half of a stream: counts what comes, lays it on our clock, cuts it into frames of 20 ms for the detector. */
final class Hearing {
    private static final int COMFORT_NOISE = 13;
    private static final int LONGEST_GAP = 8_000;
    private static final long STALL = 100_000_000;

    private final int keyPayload;
    private final RtpPacket rtp = new RtpPacket();
    private final Reception reception = new Reception();
    private final PlayoutClock playout = new PlayoutClock();
    private final KeysHeard keys = new KeysHeard();
    private final Loudness loudness = new Loudness();
    private final SpurtDetector spurts;
    private final BadLine line;
    private final Echo echo;
    private final KeysHeard.Press press;
    private final byte[] codes = new byte[Mouth.FRAME];
    private final float[] frame = new float[Mouth.FRAME];
    private int filled;
    private int expected;
    private boolean aligned;
    private long frameAt;
    private long latest;
    private boolean deaf;
    private Optional<TurnTape> tape = Optional.empty();
    private Optional<Passing> onward = Optional.empty();

    /** {@code line} is what happens to what comes in before anybody hears it; {@code echo} keeps it. */
    Hearing(int keyPayload, BadLine line, Echo echo, SpurtDetector.Told told, KeysHeard.Press press) {
        this.keyPayload = keyPayload;
        this.line = line;
        this.echo = echo;
        this.press = press;
        spurts = new SpurtDetector(told);
    }

    /** Takes one datagram; false when it is no well-formed RTP. */
    boolean hear(ByteBuffer packet, long now, boolean listening) {
        if (!rtp.read(packet)) return false;
        var verdict = reception.count(rtp, rtp.payloadLength(), now / PlayoutClock.UNIT);
        if (verdict == Reception.Verdict.RESTART) restart();
        boolean inOrder = verdict == Reception.Verdict.NEW || verdict == Reception.Verdict.RESTART;
        if (rtp.payloadType() == keyPayload && keyPayload != 0) return keys.hear(packet, rtp, now, press);
        if (inOrder && listening) sound(packet, now);
        return true;
    }

    private void sound(ByteBuffer packet, long now) {
        latest = now;
        long heardAt = playout.hear(rtp.timestamp(), now);
        gap(heardAt);
        switch (rtp.payloadType()) {
            case 0 -> voice(packet, G711.table(Codec.PCMU), heardAt);
            case 8 -> voice(packet, G711.table(Codec.PCMA), heardAt);
            case COMFORT_NOISE -> quiet(heardAt);
            default -> {}
        }
    }

    /** A hole in the timestamps: what is missing cannot be judged, only how long it was. */
    private void gap(long heardAt) {
        int hole = rtp.timestamp() - expected;
        if (aligned && hole == 0) return;
        filled = 0;
        if (aligned && hole > 0 && hole <= LONGEST_GAP) spurts.missing(hole / Mouth.FRAME);
        else if (aligned) spurts.silence(heardAt);
    }

    private void voice(ByteBuffer packet, short[] law, long heardAt) {
        onward.ifPresent(passing -> passing.take(packet, rtp.payloadAt(), rtp.payloadLength(), law));
        cut(packet, law, heardAt);
    }

    /** Almost every packet is one frame; of others each piece that fills one up, or what is left over. */
    private void cut(ByteBuffer packet, short[] law, long heardAt) {
        int length = rtp.payloadLength();
        for (int done = 0; done < length; ) {
            if (filled == 0) frameAt = heardAt + done * PlayoutClock.UNIT;
            int piece = Math.min(length - done, frame.length - filled);
            fill(packet, rtp.payloadAt() + done, piece, law);
            done += piece;
            if (filled == frame.length) judge();
        }
        expected = rtp.timestamp() + length;
        aligned = true;
    }

    private void fill(ByteBuffer packet, int from, int length, short[] law) {
        packet.get(from, codes, 0, length);
        for (int i = 0; i < length; i++) frame[filled + i] = law[codes[i] & 0xff] * (1 / 32_768f);
        filled += length;
    }

    private void judge() {
        filled = 0;
        echo.keep(frame);
        if (deaf) return;
        line.carry(frame);
        // he tells her voice from those around him, as people do; a recogniser is given both
        loudness.add(spurts.frame(frame, frameAt), frame.length);
        line.surround(frame);
        tape.ifPresent(kept -> kept.frame(frame));
    }

    private void quiet(long heardAt) {
        spurts.silence(heardAt);
        aligned = false;
    }

    private void restart() {
        playout.restart();
        aligned = false;
        filled = 0;
    }

    /** Ends what nobody ends: a press without end packets, a spurt that broke off. */
    void watch(long now) {
        keys.watch(now, press);
        if (now - latest > STALL) spurts.silence(now);
    }

    void tape(TurnTape kept) {
        tape = Optional.of(kept);
    }

    /** To whom what is heard is passed on besides. */
    void passTo(Optional<Passing> somebody) {
        onward = somebody;
    }

    void deaf(boolean nowDeaf) {
        if (nowDeaf && !deaf) spurts.stop();
        deaf = nowDeaf;
    }

    /** Ends a running spurt for good. */
    void stop() {
        spurts.stop();
    }

    Reception reception() {
        return reception;
    }

    Loudness loudness() {
        return loudness;
    }
}
