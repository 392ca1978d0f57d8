package be.cyberfam.lab.bench;

import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Patience;
import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long after Asterisk's own timestamp of an event the seat's tile shows it: twelve robots take real calls, a real Chromium has the supervisor's floor open. The
 * time is taken in the page, when the frame that holds the change has been drawn.
 */
final class PixelBench implements Bench {
    private static final int SEATS = 12;
    private static final double TARGET_MS = 50;
    private static final double CALLS_PER_HOUR = 1_500;
    private static final Duration FILL = Duration.ofSeconds(20);
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final long SEED = 12;

    @Override
    public String name() {
        return "pixel";
    }

    @Override
    public String what() {
        return "from Asterisk's timestamp of an event to the changed tile in Chromium, " + SEATS + " seats";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException, InterruptedException {
        try (var bench = BenchLab.start(SEATS);
                var page = ChromiumPage.open()) {
            bench.lab().seatRobots(bench.pack(), Manner.ATTENTIVE, SEED);
            bench.begin(
                    new Traffic.Poisson(CALLS_PER_HOUR),
                    new Patience.Fixed(Duration.ofMinutes(10)),
                    FILL.plus(WINDOW).plusMinutes(5));
            opensTheFloor(page, bench);
            progress.accept("the floor is open");
            Patiently.pass(FILL);
            page.says("window.pixelDelays.length = 0");
            Patiently.pass(WINDOW);
            var delays = Spread.of(new JsonArray(page.says("JSON.stringify(window.pixelDelays)"))
                    .stream().map(ms -> ((Number) ms).doubleValue()).toList());
            progress.accept("p50 %.1f ms, p99 %.1f ms".formatted(delays.p50(), delays.p99()));
            return BenchReport.here(name(), figures(delays));
        }
    }

    private static List<Figure> figures(Spread delays) {
        return List.of(
                Figure.of("changes of a seat's state measured", "changes", delays.size()),
                Figure.of("event to changed tile, p50", "ms", delays.p50()),
                Figure.atMost(TARGET_MS, "event to changed tile, p99", "ms", delays.p99()));
    }

    private static void opensTheFloor(ChromiumPage page, BenchLab bench) throws IOException {
        var visit = new ConsoleVisit(page, bench, "pixel.js");
        visit.asTrainer();
        visit.opens("#/floor");
        visit.waitsFor("the supervisor's floor", "document.querySelectorAll('.tile[data-seat]').length === " + SEATS);
    }
}
