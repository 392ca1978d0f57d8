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

    private final float[] kept = new float[KEPT];
    private int lag = SHORTEST;

    /** Takes the next 20 ms of the band up to 2 kHz, at 4,000 samples a second. */
    void keep(float[] lower) {
        System.arraycopy(kept, FRAME, kept, 0, KEPT - FRAME);
        System.arraycopy(lower, 0, kept, KEPT - FRAME, FRAME);
    }

    /** A voice keeps its pitch for longer than a frame: the lag it was found at last is tried first. */
    boolean isVoiced() {
        float own = energy(LONGEST);
        return isAlike(alike(LONGEST - lag), own * energy(LONGEST - lag)) || isVoicedAtAny(own);
    }

    private boolean isVoicedAtAny(float own) {
        float other = energy(0);
        for (int from = 0; from <= LONGEST - SHORTEST; from++) {
            if (isAlike(alike(from), own * other)) {
                lag = LONGEST - from;
                return true;
            }
            other += square(from + WINDOW) - square(from);
        }
        return false;
    }

    /** Four sums side by side, which a processor does at once. */
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
        float energy = 0;
        for (int i = 0; i < WINDOW; i++) energy += square(from + i);
        return energy;
    }

    private float square(int at) {
        return kept[at] * kept[at];
    }
}
