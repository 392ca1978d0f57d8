package be.cyberfam.lab.rtp;

/** Whether a frame repeats itself as a voice does: the highest normalised autocorrelation of its lower half band for pitches of 77 to 400 Hz. */
final class Voicing {
    private static final float ENOUGH = .4f;
    private static final int SHORTEST = 10;
    private static final int LONGEST = 52;
    private static final int FRAME = Mouth.FRAME / 2;
    private static final int WINDOW = FRAME * 3 / 2;
    private static final int KEPT = LONGEST + WINDOW;
    private static final float NOTHING = 1e-9f;

    /** Every other lag, four of them in one go. */
    private static final int STEP = 2;

    private static final int GROUP = 4 * STEP;

    private final float[] kept = new float[KEPT];
    private final float[] sums = new float[GROUP / STEP];
    private int lag = SHORTEST;

    /** Takes the next 20 ms of the band up to 2 kHz, at 4,000 samples a second. */
    void keep(float[] lower) {
        System.arraycopy(kept, FRAME, kept, 0, KEPT - FRAME);
        System.arraycopy(lower, 0, kept, KEPT - FRAME, FRAME);
    }

    /** A voice keeps its pitch for longer than a frame: the lag it was found at last is tried first. */
    boolean isVoiced() {
        float own = energy(LONGEST);
        int last = LONGEST - lag;
        return isAlike(alike(last), own * energy(last)) || isVoicedAtAny(own);
    }

    /** Every other lag is tried, and where it was most alike the ones beside: a pitch is no narrower in a band of 2 kHz. */
    private boolean isVoicedAtAny(float own) {
        int best = -1;
        float mostAlike = 0;
        float other = energy(0);
        for (int from = 0; from <= LONGEST - SHORTEST; from += STEP) {
            if (from % GROUP == 0) fourFrom(from);
            float sum = sums[from % GROUP / STEP];
            if (isAlike(sum, own * other)) return isFound(from);
            float alike = sum > 0 ? sum * sum / (other + NOTHING) : 0;
            if (alike > mostAlike) {
                mostAlike = alike;
                best = from;
            }
            other += square(from + WINDOW) + square(from + WINDOW + 1) - square(from) - square(from + 1);
        }
        return best >= 0 && (isVoicedAt(best - 1, own) || isVoicedAt(best + 1, own));
    }

    private boolean isVoicedAt(int from, float own) {
        return from >= 0 && from <= LONGEST - SHORTEST && isAlike(alike(from), own * energy(from)) && isFound(from);
    }

    private boolean isFound(int from) {
        lag = LONGEST - from;
        return true;
    }

    /** Four lags in one go, each in two sums: eight additions a processor need not wait for one another. */
    private void fourFrom(int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        for (int i = 0; i < WINDOW; i += 2) {
            float one = kept[LONGEST + i];
            float two = kept[LONGEST + i + 1];
            int at = from + i;
            a += one * kept[at];
            b += two * kept[at + 1];
            c += one * kept[at + 2];
            d += two * kept[at + 3];
            e += one * kept[at + 4];
            f += two * kept[at + 5];
            g += one * kept[at + 6];
            h += two * kept[at + 7];
        }
        sums[0] = a + b;
        sums[1] = c + d;
        sums[2] = e + f;
        sums[3] = g + h;
    }

    /** Four sums side by side. */
    private float alike(int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < WINDOW; i += 4) {
            a += kept[LONGEST + i] * kept[from + i];
            b += kept[LONGEST + i + 1] * kept[from + i + 1];
            c += kept[LONGEST + i + 2] * kept[from + i + 2];
            d += kept[LONGEST + i + 3] * kept[from + i + 3];
        }
        return a + b + c + d;
    }

    private static boolean isAlike(float sum, float energies) {
        return sum > 0 && sum * sum >= ENOUGH * ENOUGH * (energies + NOTHING * NOTHING);
    }

    private float energy(int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = from; i < from + WINDOW; i += 4) {
            a += square(i);
            b += square(i + 1);
            c += square(i + 2);
            d += square(i + 3);
        }
        return a + b + c + d;
    }

    private float square(int at) {
        return kept[at] * kept[at];
    }
}
