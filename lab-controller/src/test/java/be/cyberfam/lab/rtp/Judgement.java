package be.cyberfam.lab.rtp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How well a detector told speech whose truth is known: frames of 20 ms, and how far its borders are off. */
record Judgement(double precision, double recall, double borderMedianMs, double borderP95Ms, int spurts) {
    private static final int FRAME = 160;

    /** Runs a fresh detector over the speech, frames beginning at sample 0. */
    static Judgement of(TruthfulSpeech speech) {
        return judge(detect(speech.samples()), speech.spans(), speech.samples().length);
    }

    /** The spurts a fresh detector tells of. */
    static List<TruthfulSpeech.Span> detect(float[] samples) {
        var found = new ArrayList<TruthfulSpeech.Span>();
        var detector = new SpurtDetector(new SpurtDetector.Told() {
            private long began;

            @Override
            public void began(long at) {
                began = at;
            }

            @Override
            public void ended(long at, long length, double dbfs) {
                found.add(new TruthfulSpeech.Span((int) (began / PlayoutClock.UNIT), (int) (at / PlayoutClock.UNIT)));
            }
        });
        var frame = new float[FRAME];
        for (int at = 0; at + FRAME <= samples.length; at += FRAME) {
            System.arraycopy(samples, at, frame, 0, FRAME);
            detector.frame(frame, at * PlayoutClock.UNIT);
        }
        detector.stop();
        return found;
    }

    private static Judgement judge(List<TruthfulSpeech.Span> found, List<TruthfulSpeech.Span> truth, int length) {
        int right = 0;
        int said = 0;
        int spoken = 0;
        for (int at = 0; at + FRAME <= length; at += FRAME) {
            boolean told = covers(found, at + FRAME / 2);
            boolean is = covers(truth, at + FRAME / 2);
            if (told) said++;
            if (is) spoken++;
            if (told && is) right++;
        }
        var errors = new ArrayList<Double>();
        for (var span : truth) {
            errors.add(nearest(found.stream().mapToInt(TruthfulSpeech.Span::begin), span.begin()));
            errors.add(nearest(found.stream().mapToInt(TruthfulSpeech.Span::end), span.end()));
        }
        errors.sort(null);
        return new Judgement(
                (double) right / said,
                (double) right / spoken,
                errors.get(errors.size() / 2),
                errors.get(errors.size() * 95 / 100),
                found.size());
    }

    private static boolean covers(List<TruthfulSpeech.Span> spans, int at) {
        return spans.stream().anyMatch(span -> span.begin() <= at && at < span.end());
    }

    private static double nearest(IntStream borders, int wanted) {
        return borders.map(border -> Math.abs(border - wanted)).min().orElse(1_000_000) / 8.0;
    }
}
