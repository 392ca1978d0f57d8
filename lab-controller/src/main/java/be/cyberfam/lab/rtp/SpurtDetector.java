package be.cyberfam.lab.rtp;

/**
 * Tells speech from its absence in frames of 20 ms: a likelihood-ratio test against the noise floor of four bands, which finds borders sharply where the line is
 * quiet or its noise even, and {@link Foreground}, which knows restless noise; three frames to begin, a hangover to end, which is longer where noise covers what
 * is soft in a voice (docs/adr/0027).
 * Borders are told as they were, not when they became certain.
 */
final class SpurtDetector {
    /** What it tells, in steady nanoseconds. */
    interface Told {
        void began(long at);

        /** {@code length} in nanoseconds, {@code dbfs} the mean level of its speaking frames. */
        void ended(long at, long length, double dbfs);
    }

    private static final long FRAME = Mouth.FRAME * PlayoutClock.UNIT;

    // Tuned on generated voices of three languages at 20, 10 and 5 dB over each noise of the bench; what it reaches is
    // asserted by tests, on voices and texts it was not tuned on too.
    /** No band's floor is below -67 dBFS. */
    private static final float LEAST = 2e-7f;
    /** How far above its floor a band must be to count at all: 1 dB. */
    private static final float MARGIN = 1.25f;
    /** How much more than the quietest band's density noise may have in another, 11 dB: pink noise has. */
    private static final float WHITE = 12;
    /** A voice is never flatter than this over all bands, 8 dB, for as many frames: that is noise setting in. */
    private static final float FLAT = 6;

    private static final int FLAT_ENOUGH = 15;
    /** Log-likelihood ratios: surely speech, perhaps speech. */
    private static final float SPEECH = 6;

    private static final float MAYBE = 3;
    private static final int TO_BEGIN = 3;
    private static final int LOOK_BACK = 4;
    private static final int HANGOVER = 15;
    /** One frame of hangover more for each dB the voice stands less than this above its noise, and so many at most. */
    private static final float CLEARLY = 14;

    private static final int COVERED = 6;
    private static final int MISSING_BORNE = 3;
    /** So many frames late the foreground tells where it begins and ends. */
    private static final int FOREGROUND_LAG = 2;

    private final Told told;
    private final Bands bands = new Bands();
    private final float[] power = new float[Bands.COUNT];
    private final NoiseFloor[] floors = new NoiseFloor[Bands.COUNT];
    private final Foreground foreground = new Foreground();
    private final Loudness level = new Loudness();

    private boolean speaking;
    private int sure;
    private int maybe;
    private int quiet;
    private int flat;
    private long runBegan;
    private long stoodOut;
    private long began;
    private long lastEnd;

    SpurtDetector(Told told) {
        this.told = told;
        for (int b = 0; b < floors.length; b++) floors[b] = new NoiseFloor(LEAST);
    }

    /** Judges 160 samples of full scale 1 that are heard from {@code at} on; returns the sum of their squares. */
    double frame(float[] samples, long at) {
        double energy = energy(samples);
        bands.split(samples, power);
        float score = score();
        foreground.hear(density(), bands.lower(), speaking);
        if (speaking) goOn(score, at, energy);
        else perhapsBegin(score, at);
        return energy;
    }

    /** Frames that never came: a few are taken for what was before, more for silence. */
    void missing(int frames) {
        if (speaking && frames > MISSING_BORNE && (quiet += frames) >= hangover()) end();
    }

    /** Nothing comes from {@code at} on. */
    void silence(long at) {
        if (speaking && at - lastEnd >= hangover() * FRAME) end();
        forget();
    }

    /** Ends a running spurt at its last speaking frame. */
    void stop() {
        if (speaking) end();
    }

    private float score() {
        float quietest = Float.MAX_VALUE;
        float loudest = 0;
        for (int b = 0; b < Bands.COUNT; b++) {
            float density = power[b] / Bands.samples(b);
            quietest = Math.min(quietest, density);
            loudest = Math.max(loudest, density);
        }
        flat = loudest < FLAT * quietest ? flat + 1 : 0;
        return score(WHITE * quietest);
    }

    private float score(float whiteDensity) {
        float score = 0;
        for (int b = 0; b < Bands.COUNT; b++) {
            float floor = floors[b].follow(power[b], whiteDensity * Bands.samples(b));
            if (flat >= FLAT_ENOUGH) floors[b].accept();
            float ratio = power[b] / (MARGIN * floor);
            if (ratio > 1) score += .5f * Bands.samples(b) * (ratio - 1 - (float) Math.log(ratio));
        }
        return score;
    }

    private void perhapsBegin(float score, long at) {
        if (score < MAYBE) {
            forget();
            return;
        }
        if (maybe++ == 0) runBegan = at;
        if (!foreground.holds()) {
            sure = 0;
            stoodOut = at;
        }
        if (score >= SPEECH && foreground.isSure() && ++sure >= TO_BEGIN) begin(at);
    }

    private void begin(long at) {
        speaking = true;
        long looked = at - (TO_BEGIN - 1 + LOOK_BACK) * FRAME;
        began = Math.max(Math.max(runBegan, stoodOut - FOREGROUND_LAG * FRAME), looked);
        lastEnd = at + FRAME;
        quiet = 0;
        level.take();
        told.began(began);
    }

    private void goOn(float score, long at, double energy) {
        if (score >= MAYBE && foreground.holds()) {
            quiet = 0;
            lastEnd = at + FRAME;
            level.add(energy, Mouth.FRAME);
        } else {
            if (quiet == 0 && score >= MAYBE) endedBefore();
            if (++quiet >= hangover()) end();
        }
    }

    private int hangover() {
        return HANGOVER + (int) Math.clamp(CLEARLY - foreground.standsAbove(), 0, COVERED);
    }

    /** The foreground ended it, which tells late. */
    private void endedBefore() {
        lastEnd = Math.max(began + FRAME, lastEnd - FOREGROUND_LAG * FRAME);
        quiet = FOREGROUND_LAG;
    }

    private float density() {
        float density = 0;
        for (int b = 0; b < Bands.COUNT; b++) density += power[b] / Bands.samples(b);
        return density;
    }

    private void forget() {
        sure = 0;
        maybe = 0;
    }

    private void end() {
        speaking = false;
        forget();
        told.ended(lastEnd, lastEnd - began, level.take());
    }

    private static double energy(float[] samples) {
        float even = 0;
        float odd = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i < Mouth.FRAME; i += 4) {
            even += samples[i] * samples[i];
            odd += samples[i + 1] * samples[i + 1];
            third += samples[i + 2] * samples[i + 2];
            fourth += samples[i + 3] * samples[i + 3];
        }
        return even + odd + third + fourth;
    }
}
