package be.cyberfam.lab.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How well a customer's ear tells talk spurts, on speech whose truth is known: generated voices, over noise, through G.711 and with lost packets. Needs no
 * switchboard. How it does on people of flesh and blood cannot be measured here: no recording of them with a known truth is part of the lab.
 */
final class EarsBench implements Bench {
    private static final double[] LOSSES = {0, .02, .05};
    /** What of frames must be right, by how far the noise is below the speech. */
    private static final Map<Integer, Double> WANTED = new TreeMap<>(Map.of(20, .95, 10, .95, 5, .90));

    private static final double WANTED_CLEAN = .98;
    private static final double MEDIAN_MS = 40;
    private static final double P95_MS = 120;
    private static final long SEED = 42;

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
            progress.accept("eleven voices speak");
            var phrases = EarPhrases.spoken(folder, 1);
            return BenchReport.here(name(), figures(new EarTrial(phrases, SEED), progress));
        } finally {
            clear(folder);
        }
    }

    private static List<Figure> figures(EarTrial trial, Consumer<String> progress) {
        var figures = new ArrayList<Figure>();
        var all = EarMarks.NONE;
        for (double loss : LOSSES) {
            var marks = trial.clean(loss);
            figures.addAll(figures("clean" + lossy(loss), marks, WANTED_CLEAN));
            all = all.and(marks);
        }
        for (int snr : List.of(20, 10, 5)) {
            progress.accept("noise " + snr + " dB under the speech");
            var together = EarMarks.NONE;
            for (var noise : EarNoise.values()) together = together.and(over(trial, noise, snr, figures));
            figures.addAll(figures("any noise at " + snr + " dB", together, WANTED.getOrDefault(snr, .9)));
            all = all.and(together);
        }
        figures.addAll(informing("everything", all));
        figures.add(Figure.of("processor time of one frame of 20 ms", "µs", microseconds(trial)));
        figures.add(Figure.of("speech of living people", "share", Double.NaN));
        return figures;
    }

    private static EarMarks over(EarTrial trial, EarNoise noise, int snr, List<Figure> figures) {
        var together = EarMarks.NONE;
        for (double loss : LOSSES) {
            var marks = trial.over(noise, snr, loss);
            var what = noise.word() + " at " + snr + " dB" + lossy(loss);
            figures.addAll(figures(what, marks, WANTED.getOrDefault(snr, .9)));
            together = together.and(marks);
        }
        return together;
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

    private static String lossy(double loss) {
        return loss == 0 ? "" : ", " + Math.round(100 * loss) + " % lost";
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
