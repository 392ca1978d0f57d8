package be.cyberfam.lab.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * What a simulated customer costs and how punctually he speaks: CPU seconds per call-minute, hearing included, beside SIPp with rtp_stream, which only sends, on
 * the same Asterisk, answered by its echo, one after the other; then more and more calls until they are no longer clean.
 */
final class CustomersBench implements Bench {
    private static final int[] COMPARED = {1, 100, 300, 500};
    private static final int[] FURTHER = {700, 1_000};
    private static final Duration WINDOW = Duration.ofSeconds(15);
    private static final double CLEAN_P99_MS = 1;
    private static final double CLEAN_MAX_MS = 10;
    private static final double CLEAN_MISSING = .001;

    private final int rounds;
    private int cleanCalls;
    private boolean clean = true;

    /** The figures are medians of {@code rounds} runs. */
    CustomersBench(int rounds) {
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public String what() {
        return "CPU per call-minute and punctuality of simulated customers, against SIPp on the same Asterisk";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException {
        var figures = new ArrayList<Figure>();
        try (var pbx = BenchPbx.start()) {
            progress.accept("warming up");
            new Crowd(pbx, 100, WINDOW).ours();
            for (int calls : COMPARED) figures.addAll(compare(new Crowd(pbx, calls, WINDOW), calls, progress));
            for (int calls : FURTHER) if (clean) figures.addAll(pace(new Crowd(pbx, calls, WINDOW), calls, progress));
        }
        figures.add(Figure.of(
                "most calls that stayed clean (late p99 < 1 ms, max < 10 ms, all echoes back)", "calls", cleanCalls));
        return BenchReport.here(name(), figures);
    }

    private List<Figure> compare(Crowd crowd, int calls, Consumer<String> progress) throws IOException {
        var ours = new ArrayList<Crowd.OurCost>();
        var sipp = new ArrayList<Crowd.Cost>();
        for (int round = 1; round <= rounds; round++) {
            progress.accept(calls + " calls, round " + round + " of " + rounds);
            ours.add(crowd.ours());
            sipp.add(crowd.sipp());
        }
        double our = median(ours, cost -> cost.cost().cpu());
        double their = median(sipp, Crowd.Cost::cpu);
        var figures = new ArrayList<>(punctuality(calls, ours));
        figures.add(Figure.of(calls + " calls: our CPU per call-minute", "s", our));
        figures.add(Figure.of(calls + " calls: SIPp's CPU per call-minute", "s", their));
        figures.add(Figure.of(
                calls + " calls: Asterisk's CPU per call-minute",
                "s",
                median(ours, cost -> cost.cost().asterisk())));
        figures.add(
                calls < 300
                        ? Figure.of(calls + " calls: ours / SIPp's", "ratio", our / their)
                        : Figure.atMost(.8, calls + " calls: ours / SIPp's", "ratio", our / their));
        return figures;
    }

    private List<Figure> pace(Crowd crowd, int calls, Consumer<String> progress) throws IOException {
        progress.accept(calls + " calls");
        return punctuality(calls, List.of(crowd.ours()));
    }

    private List<Figure> punctuality(int calls, List<Crowd.OurCost> costs) {
        double p50 = median(costs, cost -> cost.late().p50());
        double p99 = median(costs, cost -> cost.late().p99());
        double max = median(costs, cost -> cost.late().max());
        double missing = median(costs, Crowd.OurCost::missing);
        clean &= p99 < CLEAN_P99_MS && max < CLEAN_MAX_MS && missing < CLEAN_MISSING;
        if (clean) cleanCalls = calls;
        return List.of(
                Figure.of(calls + " calls: sent late, p50", "ms", p50),
                Figure.atMost(CLEAN_P99_MS, calls + " calls: sent late, p99", "ms", p99),
                Figure.atMost(CLEAN_MAX_MS, calls + " calls: sent late, max", "ms", max),
                Figure.atMost(CLEAN_MISSING, calls + " calls: echoes missing", "share", Math.max(0, missing)));
    }

    private static <T> double median(List<T> runs, ToDoubleFunction<T> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
