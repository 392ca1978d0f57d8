package be.cyberfam.lab.sounds;

import be.cyberfam.lab.rtp.Sound;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Somebody who talks without saying anything: syllables of a buzzing source through three resonances, hissing consonants between, phrases whose tune falls.
 *
 * @param pitch of the voice in hertz: 110 for a man, 200 for a woman, 320 for a child
 * @param tract how much higher than a man's the resonances are: 1 to 1.5
 * @param lively how far the tune moves: 0 to 1
 */
record Mumbler(double pitch, double tract, double lively, SplittableRandom dice) {
    private static final int SHORTEST = Sound.RATE / 9;
    private static final int LONGEST = Sound.RATE / 4;
    private static final double HISS = .12;

    /** One phrase of that many syllables. */
    double[] phrase(int syllables) {
        var out = new double[syllables * (LONGEST + LONGEST / 3)];
        int at = 0;
        for (int s = 0; s < syllables; s++) {
            if (dice.nextInt(3) == 0) at += hiss(out, at);
            at += vowel(out, at, tune((double) s / syllables));
        }
        return Arrays.copyOf(out, at);
    }

    /** High at first, low at the end, and up and down on the way. */
    private double tune(double far) {
        return pitch * (1.12 - .25 * far + lively * (dice.nextDouble() - .5));
    }

    private int vowel(double[] out, int at, double hertz) {
        int length = dice.nextInt(SHORTEST, LONGEST);
        Filter[] mouth = {
            Filter.around(tract * dice.nextDouble(280, 750), 90),
            Filter.around(tract * dice.nextDouble(850, 1_900), 120),
            Filter.around(StrictMath.min(3_600, tract * dice.nextDouble(2_300, 2_800)), 180)
        };
        double[] strength = {1, .5, .2};
        double period = 0;
        for (int i = 0; i < length; i++) {
            period += hertz / Sound.RATE;
            double pulse = period >= 1 ? 8 : 0;
            if (period >= 1) period -= 1;
            double sum = 0;
            for (int f = 0; f < mouth.length; f++) sum += strength[f] * mouth[f].step(pulse);
            out[at + i] = sum * swell(i, length);
        }
        return length;
    }

    private int hiss(double[] out, int at) {
        int length = dice.nextInt(SHORTEST / 3, SHORTEST);
        var teeth = Filter.high(2_000);
        for (int i = 0; i < length; i++) out[at + i] = HISS * teeth.step(dice.nextDouble(-1, 1)) * swell(i, length);
        return length;
    }

    private static double swell(int i, int length) {
        return StrictMath.sqrt(StrictMath.sin(StrictMath.PI * (i + 1) / (length + 1)));
    }
}
