package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;
import java.util.SplittableRandom;

/** Three children in the same room, not all the time. */
final class Children {
    private static final double[] PITCHES = {290, 340, 410};
    private static final double[] NEAR = {1, .7, .5};
    private static final int SHOUTS = 4;

    private Children() {}

    static Loop loop(SplittableRandom dice) {
        var loop = new Loop();
        for (int child = 0; child < PITCHES.length; child++) plays(loop, child, dice);
        for (int shout = 0; shout < SHOUTS; shout++) loop.add(dice.nextInt(Loop.LENGTH), shout(dice), 1.5);
        loop.through(Filter.high(250));
        return loop;
    }

    private static void plays(Loop loop, int child, SplittableRandom dice) {
        var voice = new Mumbler(PITCHES[child], 1.4, .6, dice.split());
        for (int at = dice.nextInt(Sound.RATE); at < Loop.LENGTH; at += dice.nextInt(Sound.RATE, 4 * Sound.RATE)) {
            var phrase = voice.phrase(dice.nextInt(2, 9));
            loop.add(at, phrase, NEAR[child]);
            at += phrase.length;
        }
    }

    /** One long, high syllable or two. */
    private static double[] shout(SplittableRandom dice) {
        return new Mumbler(dice.nextDouble(430, 560), 1.45, .2, dice.split()).phrase(dice.nextInt(1, 3));
    }
}
