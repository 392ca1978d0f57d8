package be.cyberfam.lab.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How well a customer's ear tells talk spurts, on speech whose truth is known: generated voices, over noise, through both laws of G.711, without loss and with 2 and
 * 5 % of the packets lost. Needs no switchboard. The figures are of voices and sentences the ear was not tuned on; those it was tuned on stand at the end.
 */
final class EarsBench implements Bench {
    private static final double[] LOSSES = {0, .02, .05};
    /** What of frames must be right, by how far the noise is below the speech. */
    private static final Map<Integer, Double> WANTED = Map.of(20, .95, 10, .95, 5, .90);

    private static final double WANTED_CLEAN = .98;
    private static final double MEDIAN_MS = 40;
    private static final double P95_MS = 120;
    private static final long SEED = 42;
    private static final List<String> DOUBTS = List.of(
            "the truth is read off the clean voices: what is within 30 dB of a phrase's loudest counts as speech, and so does a silence shorter than 300 ms"
                    + " inside a phrase; whether a pause in a word is speech is a choice, and moves recall by about one percent",
            "noise is so many dB under the speech on the mean: a car or a shout is louder than that while it lasts",
            "a child or a television nearly as loud as the speaker is speech too: who speaks, not whether, is asked there, and loudness alone tells;"
                    + " its figures have no target at 10 and 5 dB and stand in no sum");

    @Override
    public String name() {
        return "ears";
    }

    @Override
    public String what() {
        return "talk spurts told against speech whose truth is known, in noise, after G.711 and loss";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException {
        var folder = Files.createTempDirectory("lab-bench-voices-");
        try {
            progress.accept("twenty voices speak");
            var trial = new EarTrial(EarPhrases.HELD_OUT.spoken(folder, 1), SEED);
            var tunedOn = new EarTrial(EarPhrases.TUNED_ON.spoken(folder, 1), SEED);
            DOUBTS.forEach(progress);
            return BenchReport.here(name(), figures(trial, tunedOn, progress));
        } finally {
            clear(folder);
        }
    }

    private static List<Figure> figures(EarTrial trial, EarTrial tunedOn, Consumer<String> progress) {
        var figures = new ArrayList<>(figures("clean", clean(trial), WANTED_CLEAN));
        for (int snr : List.of(20, 10, 5)) {
            progress.accept("noise " + snr + " dB under the speech");
            for (var noise : EarNoise.values()) figures.addAll(figures(trial, noise, snr));
            figures.addAll(figures("any noise at " + snr + " dB", together(trial, snr), wanted(snr)));
        }
        figures.addAll(informing("clean, voices tuned on", clean(tunedOn)));
        for (int snr : List.of(20, 10, 5))
            figures.addAll(informing("any noise at " + snr + " dB, voices tuned on", together(tunedOn, snr)));
        figures.add(Figure.of("processor time of one frame of 20 ms, clean", "µs", microseconds(trial)));
        figures.add(Figure.of("speech of living people", "share", Double.NaN));
        return figures;
    }

    private static List<Figure> figures(EarTrial trial, EarNoise noise, int snr) {
        var marks = over(trial, noise, snr);
        var what = noise.word() + " at " + snr + " dB";
        return noise.isOthersSpeech() && snr < 20 ? informing(what, marks) : figures(what, marks, wanted(snr));
    }

    private static EarMarks clean(EarTrial trial) {
        var together = EarMarks.NONE;
        for (double loss : LOSSES) together = together.and(trial.clean(loss));
        return together;
    }

    private static EarMarks over(EarTrial trial, EarNoise noise, int snr) {
        var together = EarMarks.NONE;
        for (double loss : LOSSES) together = together.and(trial.over(noise, snr, loss));
        return together;
    }

    private static EarMarks together(EarTrial trial, int snr) {
        var together = EarMarks.NONE;
        for (var noise : EarNoise.values())
            if (!noise.isOthersSpeech()) together = together.and(over(trial, noise, snr));
        return together;
    }

    private static double wanted(int snr) {
        return WANTED.getOrDefault(snr, .9);
    }

    private static List<Figure> figures(String what, EarMarks marks, double share) {
        return List.of(
                Figure.atLeast(share, what + ": precision", "share", marks.precision()),
                Figure.atLeast(share, what + ": recall", "share", marks.recall()),
                Figure.atMost(MEDIAN_MS, what + ": borders off by, median", "ms", marks.borderMedianMs()),
                Figure.atMost(P95_MS, what + ": borders off by, p95", "ms", marks.borderP95Ms()));
    }

    private static List<Figure> informing(String what, EarMarks marks) {
        return List.of(
                Figure.of(what + ": precision", "share", marks.precision()),
                Figure.of(what + ": recall", "share", marks.recall()),
                Figure.of(what + ": borders off by, median", "ms", marks.borderMedianMs()),
                Figure.of(what + ": borders off by, p95", "ms", marks.borderP95Ms()));
    }

    /** Of this machine's processor, packet reading and G.711 included. */
    private static double microseconds(EarTrial trial) {
        var clock = ManagementFactory.getThreadMXBean();
        long begun = clock.getCurrentThreadCpuTime();
        trial.clean(0);
        return (clock.getCurrentThreadCpuTime() - begun) / 1_000.0 / trial.frames();
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) Files.deleteIfExists(file);
        }
    }
}
