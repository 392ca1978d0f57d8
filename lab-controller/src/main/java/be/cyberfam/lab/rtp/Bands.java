package be.cyberfam.lab.rtp;

/**
 * Splits frames of 20 ms into four bands, 0–500, 500–1000, 1000–2000 and 2000–4000 Hz, by three half-band filters of two first-order all-passes each. White
 * noise spreads over all four, a voice stands out of one or two: that is what hears it where the whole band would not.
 */
final class Bands {
    static final int COUNT = 4;

    private static final float EVEN = .62936f;
    private static final float ODD = .16461f;

    /**
     * -180 dBFS of direct current: in the digital silence of PCMU the filters would fade out into numbers so small that a processor takes a hundred times as
     * long for each.
     */
    private static final float NEVER_NOTHING = 1e-9f;

    private final float[] even = new float[COUNT - 1];
    private final float[] odd = new float[COUNT - 1];
    private final float[] low = new float[Mouth.FRAME / 2];
    private final float[] lower = new float[Mouth.FRAME / 2];
    private float previous;

    /** How many independent samples band {@code b} of one frame has. */
    static int samples(int b) {
        return b == 0 ? 20 : 10 << b;
    }

    /** Writes the mean square of each band into {@code power}, lowest first. */
    void split(float[] frame, float[] power) {
        power[3] = half(0, frame, frame.length);
        System.arraycopy(low, 0, lower, 0, lower.length);
        power[2] = half(1, low, 80);
        power[1] = half(2, low, 40);
        power[0] = lowest(20);
    }

    /** The last frame's lower half, up to 2 kHz: 80 samples at 4,000 a second. */
    float[] lower() {
        return lower;
    }

    /** One half-band step in place: the low half stays in {@link #low}, the high half's mean square is returned. */
    private float half(int stage, float[] in, int length) {
        float e = even[stage];
        float o = odd[stage];
        float sum = 0;
        for (int i = 0; i < length / 2; i++) {
            float a = in[2 * i] + NEVER_NOTHING;
            float b = in[2 * i + 1] + NEVER_NOTHING;
            float upper = EVEN * a + (1 - EVEN) * e;
            float lower = ODD * b + (1 - ODD) * o;
            e = (1 + EVEN) * a - EVEN * e;
            o = (1 + ODD) * b - ODD * o;
            low[i] = .5f * (lower + upper);
            float high = .5f * (lower - upper);
            sum += high * high;
        }
        even[stage] = e;
        odd[stage] = o;
        return sum / (length / 2f);
    }

    /** The lowest band by differences, which takes out hum and direct current. */
    private float lowest(int length) {
        float sum = 0;
        for (int i = 0; i < length; i++) {
            float step = low[i] - previous;
            previous = low[i];
            sum += step * step;
        }
        return .5f * sum / length;
    }
}
