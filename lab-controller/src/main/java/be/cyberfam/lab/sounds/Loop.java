package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;

/** Samples that end where they begin: what is added behind the end is heard at the beginning. */
final class Loop {
    private static final int SECONDS = 20;
    static final int LENGTH = SECONDS * Sound.RATE;
    /** No sample goes higher than 1 dB under full scale. */
    private static final double CEILING = 29_200;

    private final double[] sum = new double[LENGTH];

    /** Adds {@code piece} from sample {@code at} on. */
    void add(int at, double[] piece, double gain) {
        for (int i = 0; i < piece.length; i++) sum[Math.floorMod(at + i, LENGTH)] += gain * piece[i];
    }

    /** The whole through {@code filter}; it goes round once before, so that its memory is that of the end. */
    void through(Filter filter) {
        for (double sample : sum) filter.step(sample);
        for (int i = 0; i < LENGTH; i++) sum[i] = filter.step(sum[i]);
    }

    /** As a sound of this mean level. */
    Sound at(double dbfs) {
        double power = 0;
        for (double sample : sum) power += sample * sample;
        double gain = 32_768 * StrictMath.pow(10, dbfs / 20) / StrictMath.sqrt(power / LENGTH);
        var samples = new short[LENGTH];
        for (int i = 0; i < LENGTH; i++)
            samples[i] = (short) StrictMath.round(Math.clamp(gain * sum[i], -CEILING, CEILING));
        return Sound.of(samples);
    }
}
