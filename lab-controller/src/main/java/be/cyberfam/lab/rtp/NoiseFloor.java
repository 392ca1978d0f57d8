package be.cyberfam.lab.rtp;

import java.util.Arrays;

/** The power of one band when nobody speaks: the mean of the frames near the lowest level of the last 2.4 seconds. */
final class NoiseFloor {
    private static final int PIECES = 8;
    private static final int PIECE = 15;
    private static final float SMOOTH = .3f;
    private static final float NEAR = 2.2f;
    private static final float FOLLOW = .08f;

    private final float least;
    private final float[] lows = new float[PIECES];
    private float smooth;
    private float low;
    private float mean;
    private int frames;

    /** Never below {@code least}, a mean square of full scale 1. */
    NoiseFloor(float least) {
        this.least = least;
        Arrays.fill(lows, Float.MAX_VALUE);
    }

    /**
     * Takes the next frame's power and returns the floor.
     *
     * @param white what the power would be if the quietest band's noise filled all bands: all that is believed before 2.4 s were heard
     */
    float follow(float power, float white) {
        smooth = frames == 0 ? power : smooth + SMOOTH * (power - smooth);
        float floorward = frames < PIECES * PIECE ? Math.min(smooth, white) : smooth;
        low = frames % PIECE == 0 ? floorward : Math.min(low, floorward);
        lows[frames / PIECE % PIECES] = low;
        frames++;
        return settle(power);
    }

    /** What is heard now is noise, whatever was before. */
    void accept() {
        Arrays.fill(lows, smooth);
        low = smooth;
        mean = smooth;
    }

    private float settle(float power) {
        float lowest = Float.MAX_VALUE;
        for (float piece : lows) lowest = Math.min(lowest, piece);
        if (power < NEAR * lowest) mean += FOLLOW * (power - mean);
        mean = Math.clamp(mean, lowest, NEAR * lowest);
        return Math.max(least, mean);
    }
}
