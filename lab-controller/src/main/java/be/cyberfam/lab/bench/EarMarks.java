package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Overheard.Spurt;
import be.cyberfam.lab.rtp.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How well an ear told speech whose truth is known, in frames of 20 ms.
 *
 * @param told frames it took for speech
 * @param spoken frames that were speech
 * @param right frames of both
 * @param borders how far the nearest border it told is from each true one, in milliseconds
 */
record EarMarks(long told, long spoken, long right, List<Double> borders) {
    static final EarMarks NONE = new EarMarks(0, 0, 0, List.of());

    private static final int FRAME = Sound.RATE / 50;
    private static final double FOUND_NOTHING = 10_000;

    EarMarks {
        borders = List.copyOf(borders);
    }

    static EarMarks of(List<Spurt> found, KnownSpeech speech) {
        var heard = found.stream()
                .map(spurt -> new KnownSpeech.Span(sample(spurt.began()), sample(spurt.ended())))
                .toList();
        var is = frames(speech.spans(), speech.length());
        var isTold = frames(heard, speech.length());
        long told = 0;
        long spoken = 0;
        long right = 0;
        for (int i = 0; i < is.length; i++) {
            told += isTold[i] ? 1 : 0;
            spoken += is[i] ? 1 : 0;
            right += is[i] && isTold[i] ? 1 : 0;
        }
        return new EarMarks(told, spoken, right, borders(heard, speech.spans()));
    }

    /** Both trials taken as one. */
    EarMarks and(EarMarks other) {
        var all = new ArrayList<>(borders);
        all.addAll(other.borders);
        return new EarMarks(told + other.told, spoken + other.spoken, right + other.right, all);
    }

    /** How much of what it took for speech was speech. */
    double precision() {
        return (double) right / told;
    }

    /** How much of the speech it took for speech. */
    double recall() {
        return (double) right / spoken;
    }

    double borderMedianMs() {
        return Spread.of(borders).p50();
    }

    double borderP95Ms() {
        return Spread.of(borders).at(.95);
    }

    private static boolean[] frames(List<KnownSpeech.Span> spans, int length) {
        var frames = new boolean[length / FRAME];
        for (var span : spans) {
            int from = Math.max(0, (span.begin() + FRAME / 2) / FRAME);
            for (int i = from; i < frames.length && i * FRAME + FRAME / 2 < span.end(); i++) frames[i] = true;
        }
        return frames;
    }

    private static List<Double> borders(List<KnownSpeech.Span> heard, List<KnownSpeech.Span> truth) {
        var errors = new ArrayList<Double>();
        for (var span : truth) {
            errors.add(nearest(heard, KnownSpeech.Span::begin, span.begin()));
            errors.add(nearest(heard, KnownSpeech.Span::end, span.end()));
        }
        return errors;
    }

    private static double nearest(
            List<KnownSpeech.Span> heard, Function<KnownSpeech.Span, Integer> border, int wanted) {
        return heard.stream()
                .mapToDouble(span -> Math.abs(border.apply(span) - wanted) * 1_000.0 / Sound.RATE)
                .min()
                .orElse(FOUND_NOTHING);
    }

    private static int sample(Duration at) {
        return (int) (at.toNanos() * Sound.RATE / 1_000_000_000L);
    }
}
