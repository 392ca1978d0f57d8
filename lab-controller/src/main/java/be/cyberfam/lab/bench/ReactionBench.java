package be.cyberfam.lab.bench;

import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * How long after the moment he chose a customer's first speaking packet leaves, in a whole lab whose seats talk. The moment counts from the end of the agent's
 * turn as his ears place it, so what they misplace is not in these figures: {@code ears} has it. A stream sends every 20 ms, of which ten are waited at the mean.
 */
final class ReactionBench implements Bench {
    private static final int SEATS = 8;
    private static final double CALLS_PER_HOUR = 900;
    private static final Duration FILL = Duration.ofSeconds(15);
    private static final Duration WINDOW = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double TARGET_MS = 60;
    private static final long SEED = 7;
    private static final double NANOS_A_MS = 1e6;

    @Override
    public String name() {
        return "reaction";
    }

    @Override
    public String what() {
        return "from the moment a customer chose to speak to his first packet, in talk with " + SEATS + " seats";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException {
        try (var bench = BenchLab.start(SEATS)) {
            bench.lab().seatRobots(bench.pack(), Manner.ATTENTIVE, SEED);
            progress.accept(SEATS + " seats talk for " + WINDOW.toSeconds() + " s");
            bench.begin(new Traffic.Poisson(CALLS_PER_HOUR), new Patience.Fixed(PATIENCE), FILL.plus(WINDOW));
            Patiently.pass(FILL);
            var late = new ConcurrentLinkedQueue<Double>();
            bench.lab().onSpeech(delay -> late.add(delay.toNanos() / NANOS_A_MS));
            Patiently.pass(WINDOW);
            return BenchReport.here(name(), figures(Spread.of(late)));
        }
    }

    private static List<Figure> figures(Spread late) {
        return List.of(
                Figure.of("times a customer began to speak", "times", late.size()),
                Figure.of("his first packet over his chosen pause, p50", "ms", late.p50()),
                Figure.atMost(TARGET_MS, "his first packet over his chosen pause, p99", "ms", late.p99()),
                Figure.of("his first packet over his chosen pause, max", "ms", late.at(1)));
    }
}
