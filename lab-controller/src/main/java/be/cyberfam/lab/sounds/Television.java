package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;
import java.util.SplittableRandom;

/** The news, read without a breath, and a jingle before them; from a small loudspeaker across the room. */
final class Television {
    /** Semitones above middle C: a rising chord, twice. */
    private static final int[] JINGLE = {0, 4, 7, 12, 7, 12, 16, 19};

    private static final double MIDDLE_C = 261.6256;
    private static final int NOTE = Sound.RATE / 4;
    private static final int NEWS_AT = (JINGLE.length + 3) * NOTE;

    private Television() {}

    static Loop loop(SplittableRandom dice) {
        var loop = new Loop();
        for (int note = 0; note < JINGLE.length; note++) loop.add(note * NOTE, ring(JINGLE[note]), .5);
        var reader = new Mumbler(125, 1, .25, dice.split());
        for (int at = NEWS_AT; at < Loop.LENGTH - Sound.RATE; at += dice.nextInt(Sound.RATE / 8, Sound.RATE / 3)) {
            var phrase = reader.phrase(Math.min(dice.nextInt(6, 16), (Loop.LENGTH - at) / (Sound.RATE / 3)));
            loop.add(at, phrase, 1);
            at += phrase.length;
        }
        loop.through(Filter.high(450));
        loop.through(Filter.low(2_600));
        return loop;
    }

    private static double[] ring(int semitones) {
        double step = 2 * StrictMath.PI * MIDDLE_C * StrictMath.pow(2, semitones / 12.0) / Sound.RATE;
        var note = new double[4 * NOTE];
        for (int i = 0; i < note.length; i++) {
            double fading = StrictMath.exp(-3.0 * i / Sound.RATE) * StrictMath.min(1, i / 60.0);
            note[i] = fading * (StrictMath.sin(step * i) + .4 * StrictMath.sin(2 * step * i));
        }
        return note;
    }
}
