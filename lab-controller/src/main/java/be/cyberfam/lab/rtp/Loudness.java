package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;

/** Mean power since it was last asked, in dB below a full-scale square wave. */
final class Loudness {
    /** What silence reads. */
    static final double SILENCE = -96;

    private static final float[] PCMU = squares(Codec.PCMU);
    private static final float[] PCMA = squares(Codec.PCMA);

    private double energy;
    private long samples;

    /** Adds {@code length} codes. */
    void add(Codec codec, ByteBuffer codes, int from, int length) {
        var squares = codec == Codec.PCMU ? PCMU : PCMA;
        float sum = 0;
        for (int i = from; i < from + length; i++) sum += squares[codes.get(i) & 0xff];
        add(sum, length);
    }

    /** Adds {@code length} samples whose squares (of full scale 1) sum up to {@code sum}. */
    void add(double sum, int length) {
        energy += sum;
        samples += length;
    }

    void addSilence(int length) {
        samples += length;
    }

    /** The level in dBFS; begins anew. */
    double take() {
        double level = samples == 0 ? SILENCE : dbfs(energy / samples);
        energy = 0;
        samples = 0;
        return level;
    }

    /** Mean square of full scale 1 as dBFS, never below {@link #SILENCE}. */
    static double dbfs(double meanSquare) {
        return Math.max(SILENCE, 10 * Math.log10(meanSquare + 1e-12));
    }

    private static float[] squares(Codec codec) {
        var squares = new float[256];
        for (int code = 0; code < 256; code++) {
            float sample = G711.decode(codec, (byte) code) / 32_768f;
            squares[code] = sample * sample;
        }
        return squares;
    }
}
