package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;

/**
 * Somebody else's voice on its way out: what one stream hears, kept for a moment, until the next packet of another takes it. Two
 * packets are waited for, so that a little jitter is not heard; more than ten are too old, and the oldest go. Confined to the
 * pacing thread.
 */
final class Passing {
    private static final int ENOUGH = 2 * Mouth.FRAME;
    private static final int MOST = 10 * Mouth.FRAME;

    private final Codec codec;
    private final byte[] codes = new byte[MOST];
    private int first;
    private int count;
    private boolean flows;

    /** @param codec in which it goes out */
    Passing(Codec codec) {
        this.codec = codec;
    }

    /** Takes the codes of one packet, {@code law} being what each stands for. */
    void take(ByteBuffer packet, int at, int length, short[] law) {
        for (int i = 0; i < length; i++) {
            if (count == MOST) drop();
            codes[(first + count++) % MOST] = G711.encode(codec, law[packet.get(at + i) & 0xff]);
        }
        if (count >= ENOUGH) flows = true;
    }

    private void drop() {
        first = (first + Mouth.FRAME) % MOST;
        count -= Mouth.FRAME;
    }

    /** Writes the next 160 codes, silence when there are none; true when somebody's voice is among them. */
    boolean fill(ByteBuffer out) {
        boolean voice = flows && count >= Mouth.FRAME;
        flows = voice;
        for (int i = 0; i < Mouth.FRAME; i++) out.put(voice ? next() : G711.silence(codec));
        return voice;
    }

    private byte next() {
        var code = codes[first];
        first = (first + 1) % MOST;
        count--;
        return code;
    }
}
