package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.sounds.Background;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What an ear is tried with behind the speech. */
enum EarNoise {
    /** As much of every frequency. */
    WHITE,
    /** Eight people who talk without a pause, in the voices of the speech itself. */
    BABBLE,
    /** Traffic that swells and passes. */
    STREET,
    /** Many people and their cups. */
    CAFE,
    /** Children who play and shout, one or two at a time. */
    CHILDREN,
    /** A television that reads the news. */
    TELEVISION;

    private static final int TALKERS = 8;

    /** {@code length} samples of mean power 1. */
    double[] make(int length, List<Sound> phrases, long seed) {
        var noise = new double[length];
        var dice = new SplittableRandom(seed);
        switch (this) {
            case WHITE -> white(noise, dice);
            case BABBLE -> babble(noise, phrases, dice);
            case STREET -> loop(noise, Background.STREET);
            case CAFE -> loop(noise, Background.CAFE);
            case CHILDREN -> loop(noise, Background.CHILDREN);
            case TELEVISION -> loop(noise, Background.TELEVISION);
        }
        return levelled(noise);
    }

    /** Whether single voices stand in it, which nothing but loudness tells from the speaker's own: nearly as loud, they are speech to any ear of this kind. */
    boolean isOthersSpeech() {
        return this == CHILDREN || this == TELEVISION;
    }

    /** For a figure's name. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void white(double[] noise, SplittableRandom dice) {
        for (int i = 0; i < noise.length; i++) noise[i] = dice.nextGaussian();
    }

    private static void babble(double[] noise, List<Sound> phrases, SplittableRandom dice) {
        for (int talker = 0; talker < TALKERS; talker++) {
            for (int at = -dice.nextInt(Sound.RATE); at < noise.length; ) {
                var phrase = phrases.get(dice.nextInt(phrases.size()));
                for (int i = Math.max(0, -at); i < phrase.length() && at + i < noise.length; i++)
                    noise[at + i] += phrase.at(i);
                at += phrase.length();
            }
        }
    }

    private static void loop(double[] noise, Background background) {
        var loop = background.sound();
        for (int i = 0; i < noise.length; i++) noise[i] = loop.at(i % loop.length());
    }

    private static double[] levelled(double[] noise) {
        double power = 0;
        for (double sample : noise) power += sample * sample;
        double gain = 1 / Math.sqrt(power / noise.length);
        for (int i = 0; i < noise.length; i++) noise[i] *= gain;
        return noise;
    }
}
