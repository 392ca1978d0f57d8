package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** The sending half of a stream: one packet each 20 ms, speech, silence or a key, on one unbroken axis of timestamps. */
final class Speaking {
    private final int ssrc;
    private final Codec codec;
    private final int keyPayload;
    private final Mouth mouth;
    private final BadLine line;
    private final Passing passing;
    private final Keys keys = new Keys();
    private final Loudness loudness = new Loudness();
    private int sequence;
    private int timestamp;
    private int keyTimestamp;
    private long packets;
    private long octets;
    private boolean silentBefore = true;
    private boolean passes;

    Speaking(StreamSpec spec, Echo echo) {
        var dice = new SplittableRandom(spec.seed());
        ssrc = dice.nextInt();
        sequence = dice.nextInt(1 << 16);
        timestamp = dice.nextInt();
        codec = spec.codec();
        keyPayload = spec.telephoneEventPayload();
        mouth = new Mouth(codec);
        passing = new Passing(codec);
        line = new BadLine(dice.split(), echo);
    }

    /** Writes the packet of this 20 ms; false when a bad line swallows it. */
    boolean compose(ByteBuffer out) {
        if (keys.isDown()) key(out);
        else voice(out);
        sequence++;
        timestamp += Mouth.FRAME;
        if (line.swallows()) return false;
        packets++;
        octets += out.position() - RtpPacket.HEADER;
        return true;
    }

    /** Lets this 20 ms pass unsent. */
    void skip() {
        timestamp += Mouth.FRAME;
        silentBefore = true;
    }

    private void voice(ByteBuffer out) {
        int headerAt = out.position();
        RtpPacket.write(out, packets == 0, codec.payloadType(), sequence, timestamp, ssrc);
        boolean speech = passes ? passing.fill(out) : mouth.fill(out);
        if (speech && silentBefore) out.put(headerAt + 1, (byte) (codec.payloadType() | 0x80));
        line.spoil(codec, out, headerAt + RtpPacket.HEADER);
        if (speech || line.isAudible()) loudness.add(codec, out, headerAt + RtpPacket.HEADER, Mouth.FRAME);
        else loudness.addSilence(Mouth.FRAME);
        silentBefore = !speech;
    }

    private void key(ByteBuffer out) {
        if (keys.begins()) keyTimestamp = timestamp;
        RtpPacket.write(out, keys.begins(), keyPayload, sequence, keyTimestamp, ssrc);
        keys.fill(out);
        loudness.addSilence(Mouth.FRAME);
    }

    /** Whether somebody else's voice goes out in place of its own; what it is given for that. */
    Passing passes(boolean now) {
        passes = now;
        return passing;
    }

    void press(char digit) {
        int event = Keys.event(digit);
        if (keyPayload != 0 && event >= 0) keys.press(event);
    }

    Mouth mouth() {
        return mouth;
    }

    BadLine line() {
        return line;
    }

    Loudness loudness() {
        return loudness;
    }

    int ssrc() {
        return ssrc;
    }

    /** Where the axis of timestamps is: the next packet's. */
    int timestamp() {
        return timestamp;
    }

    long packets() {
        return packets;
    }

    long octets() {
        return octets;
    }
}
