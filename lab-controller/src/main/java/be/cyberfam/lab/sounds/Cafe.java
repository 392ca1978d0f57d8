package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;
import java.util.SplittableRandom;

/** Tables full of people. */
final class Cafe {
    private static final int GUESTS = 9;
    private static final int CUPS = 14;

    private Cafe() {}

    static Loop loop(SplittableRandom dice) {
        var loop = new Loop();
        for (int guest = 0; guest < GUESTS; guest++) talk(loop, guest, dice);
        for (int cup = 0; cup < CUPS; cup++) loop.add(dice.nextInt(Loop.LENGTH), clink(dice), dice.nextDouble(.1, .5));
        loop.through(Filter.high(200));
        return loop;
    }

    /** One after another, with breath between. */
    private static void talk(Loop loop, int guest, SplittableRandom dice) {
        boolean woman = guest % 2 == 0;
        var voice =
                new Mumbler(dice.nextDouble(woman ? 180 : 95, woman ? 230 : 140), woman ? 1.15 : 1, .3, dice.split());
        double near = dice.nextDouble(.4, 1);
        for (int at = dice.nextInt(Sound.RATE); at < Loop.LENGTH; at += dice.nextInt(Sound.RATE / 4, Sound.RATE)) {
            var phrase = voice.phrase(dice.nextInt(4, 14));
            loop.add(at, phrase, near);
            at += phrase.length;
        }
    }

    private static double[] clink(SplittableRandom dice) {
        double hertz = dice.nextDouble(2_100, 3_300);
        var clink = new double[Sound.RATE / 8];
        for (int i = 0; i < clink.length; i++) {
            double fading = StrictMath.exp(-i / 140.0);
            clink[i] = fading * StrictMath.sin(2 * StrictMath.PI * hertz * i / Sound.RATE);
        }
        return clink;
    }
}
