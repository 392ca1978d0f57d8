package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.Overheard;
import be.cyberfam.lab.rtp.Sound;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/** One body of known speech, heard through both laws, over any noise and with any loss; by the same seed the same marks. */
final class EarTrial {
    private final KnownSpeech speech;
    private final Map<EarNoise, double[]> noises = new EnumMap<>(EarNoise.class);
    private final long seed;

    EarTrial(List<Sound> phrases, long seed) {
        this.seed = seed;
        speech = KnownSpeech.of(phrases, seed);
        for (var noise : EarNoise.values()) noises.put(noise, noise.make(speech.length(), phrases, seed + 1));
    }

    /** Frames of 20 ms one condition has, both laws together. */
    int frames() {
        return Codec.values().length * speech.length() / 160;
    }

    /** Nothing but the speech. */
    EarMarks clean(double loss) {
        return through(speech.clean(), loss);
    }

    /** With noise so many dB under it. */
    EarMarks over(EarNoise noise, double snr, double loss) {
        return through(speech.over(noises.getOrDefault(noise, new double[0]), snr), loss);
    }

    private EarMarks through(Sound sound, double loss) {
        var marks = EarMarks.NONE;
        for (var law : Codec.values())
            marks = marks.and(EarMarks.of(Overheard.spurts(sound, law, lost(loss, sound.length())), speech));
        return marks;
    }

    /** Single packets, each with the same chance. */
    private IntPredicate lost(double share, int length) {
        var dice = new SplittableRandom(seed + 2);
        var lost = new BitSet();
        for (int packet = 0; packet < length / 160; packet++) lost.set(packet, dice.nextDouble() < share);
        return lost::get;
    }
}
