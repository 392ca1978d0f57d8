package be.cyberfam.lab.rtp;

import java.util.Arrays;
import java.util.Optional;

/**
 * What was heard of the turn that is going on, with a little before it: the detector says late that somebody speaks. Of a turn
 * longer than half a minute the beginning is kept. Confined to the pacing thread.
 */
final class TurnTape {
    private static final int BEFORE = Sound.RATE / 2;
    private static final int LONGEST = 30 * Sound.RATE;

    private short[] samples = new short[2 * BEFORE];
    private int length;
    private boolean turn;

    /** One frame of full scale 1. */
    void frame(float[] frame) {
        if (!turn && length + frame.length > BEFORE) shift(frame.length);
        if (length + frame.length > LONGEST) return;
        if (length + frame.length > samples.length) samples = Arrays.copyOf(samples, 2 * samples.length);
        for (float sample : frame) samples[length++] = (short) Math.round(sample * 32_767);
    }

    private void shift(int frame) {
        System.arraycopy(samples, frame, samples, 0, length - frame);
        length -= frame;
    }

    void begins() {
        turn = true;
    }

    /** The turn, once it is over; empty when there was none. */
    Optional<Sound> ends() {
        if (!turn || length == 0) return Optional.empty();
        turn = false;
        var heard = Sound.of(Arrays.copyOf(samples, length));
        length = 0;
        return Optional.of(heard);
    }
}
