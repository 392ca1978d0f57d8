package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Speech whose truth is known: phrases made without noise, laid out with pauses of .45 to 2.5 s, and where each of them sounds. The truth is read off the clean
 * phrases alone: a step of 10 ms sounds when it is at most 30 dB below its phrase's loudest, and a silence shorter than 300 ms inside a phrase is part of the
 * spurt, since that is what the lab calls one.
 */
final class KnownSpeech {
    /** Samples from {@code begin} up to before {@code end}. */
    record Span(int begin, int end) {}

    private static final int STEP = Sound.RATE / 100;
    private static final double SOUNDS = 1e-3;
    private static final int BRIDGED = 30 * STEP;
    private static final int LEAD = 3 * Sound.RATE;
    private static final int SHORTEST_PAUSE = Sound.RATE * 45 / 100;
    private static final int LONGEST_PAUSE = Sound.RATE * 5 / 2;

    private final double[] samples;
    private final List<Span> spans;

    private KnownSpeech(double[] samples, List<Span> spans) {
        this.samples = samples;
        this.spans = List.copyOf(spans);
    }

    /** These phrases one after another; the pauses follow from the seed. */
    static KnownSpeech of(List<Sound> phrases, long seed) {
        var dice = new SplittableRandom(seed);
        var begins = new ArrayList<Integer>();
        int at = LEAD;
        for (var phrase : phrases) {
            begins.add(at);
            at += phrase.length() + dice.nextInt(SHORTEST_PAUSE, LONGEST_PAUSE);
        }
        var samples = new double[at];
        var spans = new ArrayList<Span>();
        for (int i = 0; i < phrases.size(); i++) {
            lay(phrases.get(i), samples, begins.get(i));
            sounding(phrases.get(i), begins.get(i), spans);
        }
        return new KnownSpeech(samples, spans);
    }

    List<Span> spans() {
        return spans;
    }

    int length() {
        return samples.length;
    }

    /** Mean power while somebody speaks. */
    double power() {
        double sum = 0;
        long spoken = 0;
        for (var span : spans) {
            for (int i = span.begin(); i < span.end(); i++) sum += samples[i] * samples[i];
            spoken += span.end() - span.begin();
        }
        return sum / spoken;
    }

    /** With {@code noise} of as many samples and mean power 1, {@code snr} dB under the speech. */
    Sound over(double[] noise, double snr) {
        double gain = Math.sqrt(power() * Math.pow(10, -snr / 10));
        var heard = new short[samples.length];
        for (int i = 0; i < heard.length; i++) heard[i] = rounded(samples[i] + gain * noise[i]);
        return Sound.of(heard);
    }

    Sound clean() {
        return over(new double[samples.length], 0);
    }

    private static void lay(Sound phrase, double[] samples, int at) {
        for (int i = 0; i < phrase.length(); i++) samples[at + i] = phrase.at(i);
    }

    private static void sounding(Sound phrase, int offset, List<Span> spans) {
        double least = SOUNDS * loudest(phrase);
        int begin = -1;
        int end = -1;
        for (int at = 0; at < phrase.length(); at += STEP) {
            if (power(phrase, at) < least) continue;
            if (begin >= 0 && at - end >= BRIDGED) {
                spans.add(new Span(offset + begin, offset + end));
                begin = at;
            }
            if (begin < 0) begin = at;
            end = at + STEP;
        }
        if (begin >= 0) spans.add(new Span(offset + begin, offset + end));
    }

    private static double loudest(Sound phrase) {
        double loudest = 0;
        for (int at = 0; at < phrase.length(); at += STEP) loudest = Math.max(loudest, power(phrase, at));
        return loudest;
    }

    private static double power(Sound phrase, int at) {
        double sum = 0;
        for (int i = at; i < at + STEP; i++) sum += (double) phrase.at(i) * phrase.at(i);
        return sum / STEP;
    }

    private static short rounded(double sample) {
        return (short) Math.round(Math.clamp(sample, Short.MIN_VALUE, Short.MAX_VALUE));
    }
}
