package be.cyberfam.lab.rtp;

/**
 * Whether a voice is near enough to be the speaker's own. Children or a television behind her are voices too, and nothing but loudness tells them from hers: her
 * level is learned from what was taken for speech, that of the others from voices that stay under it for long. While there are others, what is not within half
 * the distance of her level is theirs; while there are none, she may speak as softly as she likes. Who speaks as loudly into the telephone as she does is not
 * told from her.
 */
final class Nearness {
    private static final float UNKNOWN = -200;
    /** How fast her level, that of her louder syllables, rises and falls, a frame. */
    private static final float RISE = .05f;

    private static final float FALL = .005f;
    /** A voice that stays below is believed to be hers gone soft in the end: .5 dB a second. */
    private static final float GIVE_IN = .01f;

    /** After so many frames without her, what is heard tells of others. */
    private static final int WITHOUT_HER = 20;

    private static final float LEARN = .02f;
    /** There are others once so much of the time without her is voiced. */
    private static final float OTHERS = .3f;

    /** How fast the distance of the others shrinks and grows, a frame; never believed to be more, in dB. */
    private static final float NEARER = .05f;

    private static final float FARTHER = .01f;
    private static final float FARTHEST = 24;

    /** The border between her and them in dB under her level: half the distance, between these. */
    private static final float LEAST = 4.5f;

    private static final float MOST = 9;
    private static final float AT_FIRST = 7;
    /** So many dB under the border she may go on, once she has begun. */
    private static final float GOES_ON = 4;

    private float voice = UNKNOWN;
    private float now;
    private float others;
    private float distance = 2 * AT_FIRST;
    private float border = AT_FIRST;
    private int without;

    /** Takes the next frame's level in dB, whether it is voiced, and whether it is taken for hers. */
    void hear(float level, boolean voiced, boolean hers) {
        now = level;
        boolean under = level < voice - border;
        without = under ? without + 1 : 0;
        if (without > WITHOUT_HER) learnOthers(voiced);
        if (hers && voiced) learnHers();
        else if (under && voiced) voice -= GIVE_IN;
    }

    /** She may begin. */
    boolean isNear() {
        return others < OTHERS || now >= voice - border;
    }

    /** She may go on. */
    boolean isStillNear() {
        return others < OTHERS || now >= voice - border - GOES_ON;
    }

    /** How far her voice stands above {@code level}, in dB. */
    float above(float level) {
        return voice - level;
    }

    private void learnHers() {
        if (voice == UNKNOWN) voice = now;
        voice += (now > voice ? RISE : FALL) * (now - voice);
    }

    private void learnOthers(boolean voiced) {
        others += LEARN * ((voiced ? 1 : 0) - others);
        if (!voiced) return;
        float apart = Math.min(voice - now, FARTHEST);
        distance += (apart < distance ? NEARER : FARTHER) * (apart - distance);
        border = Math.clamp(distance / 2, LEAST, MOST);
    }
}
