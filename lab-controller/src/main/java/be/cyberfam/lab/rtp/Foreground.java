package be.cyberfam.lab.rtp;

import java.util.Arrays;

/**
 * Whether what is heard stands out of what is always there, however restless that is: babble and traffic rise and fall as speech does, so a frame counts when it
 * is above the background's mean level by its own restlessness, and something near it was voiced. A background without voices needs no such distance, since
 * nothing in it is voiced. What was not voiced for long belongs to the background; {@link Nearness} tells her voice from others.
 */
final class Foreground {
    private static final int SMOOTH = 5;
    /** No background is below -72 dBFS. */
    private static final float LEAST = -70;
    /** Brings the sum of the bands' densities to dBFS of a white noise, nearly. */
    private static final float DENSITY = 60;

    /** Standard deviations above the background, to be surely and to be perhaps of the foreground. */
    private static final float SURELY = 1.9f;

    private static final float PERHAPS = 1.7f;
    /** Where so much of the background is voiced the whole distance is asked for, elsewhere less, but never less than this part of it. */
    private static final float VOICES = .3f;

    private static final float UNVOICED_ASKS = .15f;
    private static final float LEARN_VOICES = .01f;
    /** What stands out less, or is hardly there, is not looked at. */
    private static final float LOOKED_AT = .3f;

    private static final float HARDLY_THERE = LEAST + 3;
    /** The deviation of a background, in dB, is believed between these. */
    private static final float CALMEST = .7f;

    private static final float WILDEST = 2.2f;
    private static final float FAR_OFF = 25;

    /** How fast the background is learned, a frame; what may be speech counts for less, a fall for more. */
    private static final float LEARN = .02f;

    private static final float DOUBT = .15f;
    private static final float FALL = 4;

    /** A voiced background is learned even while it is taken for speech, as if it were so many dB above at most. */
    private static final float SLOWLY = .0015f;

    private static final float CLEARLY = 6;

    private static final int JUST_VOICED = 4;
    private static final int STILL_VOICED = 15;
    private static final int UNVOICED = 20;

    /** What never dips for two seconds, or for the first one, is a background; its mean is a little above its lowest. */
    private static final int LONG = 100;

    private static final int AT_FIRST = 30;
    private static final int LOOK = 10;
    private final Voicing voicing = new Voicing();
    private final Nearness nearness = new Nearness();
    private final float[] levels = new float[LONG];
    private float sum = SMOOTH * LEAST;
    private int frames;
    private float above;
    private float mean = LEAST;
    private float variance = 1;
    private float voices = VOICES;
    private int sinceVoiced = UNVOICED;

    Foreground() {
        Arrays.fill(levels, Float.MAX_VALUE);
    }

    /** Takes the next frame: its bands' summed density, its lower half band, and whether somebody is taken to speak. */
    void hear(float density, float[] lower, boolean speaking) {
        float level = smoothed(density);
        above = level - mean;
        voicing.keep(lower);
        listen(level, speaking);
        if (!speaking || sinceVoiced > UNVOICED) learn();
        else mean += SLOWLY * Math.clamp(above, 0, CLEARLY);
        if (speaking && frames >= AT_FIRST && frames % LOOK == 0) settle();
        frames++;
    }

    /** It may be speech. */
    boolean holds() {
        return isPerhaps() && sinceVoiced <= STILL_VOICED && nearness.isStillNear();
    }

    /** It is speech, if it sounds like it. */
    boolean isSure() {
        return standsOut(SURELY) && sinceVoiced <= JUST_VOICED && nearness.isNear();
    }

    /** How far her voice stands above the background, in dB; below 0 before she has spoken. */
    float standsAbove() {
        return nearness.above(mean);
    }

    private boolean isPerhaps() {
        return standsOut(PERHAPS);
    }

    private boolean standsOut(float deviations) {
        return above >= deviations * Math.clamp(voices / VOICES, UNVOICED_ASKS, 1) * deviation();
    }

    private void listen(float level, boolean speaking) {
        boolean isLookedAt = above >= LOOKED_AT * deviation() && level > HARDLY_THERE;
        boolean isVoiced = isLookedAt && voicing.isVoiced();
        if (isLookedAt && (!speaking || sinceVoiced > UNVOICED)) voices += LEARN_VOICES * ((isVoiced ? 1 : 0) - voices);
        boolean isFound = isVoiced && isPerhaps();
        nearness.hear(level, isVoiced, speaking && isFound);
        sinceVoiced = isFound ? 0 : sinceVoiced + 1;
    }

    private float smoothed(float density) {
        float level = Math.max(LEAST, 10 * (float) Math.log10(DENSITY * density + 1e-9f));
        levels[frames % LONG] = level;
        float gone = frames < SMOOTH ? LEAST : levels[(frames - SMOOTH) % LONG];
        sum += level - gone;
        return sum / SMOOTH;
    }

    private void learn() {
        float rate = LEARN;
        if (above < -2 * deviation()) rate *= FALL;
        else if (isPerhaps() && sinceVoiced <= UNVOICED) rate *= DOUBT;
        mean = Math.max(LEAST, mean + rate * above);
        variance += rate * (Math.min(above * above, FAR_OFF) - variance);
    }

    private void settle() {
        float lowest = lowest();
        if (lowest < mean + PERHAPS * deviation()) return;
        mean = lowest + WILDEST;
        variance = WILDEST * WILDEST;
    }

    /** The lowest level of any tenth of a second of the last two seconds. */
    private float lowest() {
        float lowest = Float.MAX_VALUE;
        for (int at = 0; at + SMOOTH <= LONG; at += SMOOTH) {
            float piece = 0;
            for (int i = at; i < at + SMOOTH; i++) piece += levels[i] / SMOOTH;
            lowest = Math.min(lowest, piece);
        }
        return lowest;
    }

    private float deviation() {
        return Math.clamp((float) Math.sqrt(variance), CALMEST, WILDEST);
    }
}
