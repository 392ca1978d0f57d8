package be.cyberfam.lab.bench;

import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Patience;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long after Asterisk's own timestamp of an event the change it made is at a console: a whole lab with real calls, robots at its seats, and a WebSocket client
 * of the live feed, on one machine and so on one clock.
 */
final class FeedBench implements Bench {
    private static final int[] MANY = {300, 100};
    private static final Duration FILL = Duration.ofSeconds(20);
    private static final Duration WINDOW = Duration.ofSeconds(20);
    /** Few seats change seldom: the window goes on until a p99 can be told, or for so long. */
    private static final int EVENTS = 200;

    private static final Duration AT_MOST = Duration.ofMinutes(4);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double A_SEATS_CALLS_PER_HOUR = 60;
    private static final double SWELL_PER_CALL = 240;
    private static final Duration SWELL = Duration.ofSeconds(6);

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public String what() {
        return "from Asterisk's timestamp of an event to the change at a console";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException, InterruptedException {
        var figures = new ArrayList<Figure>();
        figures.addAll(measure(12, 12, 10, progress));
        for (int calls : MANY) {
            var found = measure(calls, 60, 25, progress);
            figures.addAll(found);
            if (found.getLast().isMet()) break; // else the machine does not carry so many: fewer
        }
        return BenchReport.here(name(), figures);
    }

    private static List<Figure> measure(int calls, int seats, double target, Consumer<String> progress)
            throws IOException, InterruptedException {
        progress.accept(calls + " calls at " + seats + " seats");
        try (var bench = BenchLab.start(seats);
                var ear = FeedEar.at(bench.lab())) {
            bench.lab().seatRobots(bench.pack(), Manner.ATTENTIVE, calls);
            bench.begin(traffic(calls, seats), new Patience.Fixed(PATIENCE), FILL.plus(AT_MOST));
            Patiently.pass(FILL);
            ear.beginToCount();
            var live = new ArrayList<Double>();
            for (var passed = Duration.ZERO; isTooShort(passed, ear); passed = passed.plus(LOOK)) {
                Patiently.pass(LOOK);
                live.add((double) live(bench));
            }
            var delays = Spread.of(ear.delays());
            progress.accept("p50 %.1f ms, p99 %.1f ms".formatted(delays.p50(), delays.p99()));
            return figures(calls, Spread.of(live), delays, target);
        }
    }

    private static boolean isTooShort(Duration passed, FeedEar ear) {
        return passed.compareTo(WINDOW) < 0
                || (passed.compareTo(AT_MOST) < 0 && ear.delays().size() < EVENTS);
    }

    private static List<Figure> figures(int calls, Spread live, Spread delays, double target) {
        var what = calls + " calls wanted: ";
        return List.of(
                Figure.of(what + "live calls, median of the run", "calls", live.p50()),
                Figure.of(what + "events of the switch measured", "events", delays.size()),
                Figure.of(what + "event to WebSocket message, p50", "ms", delays.p50()),
                Figure.atMost(target, what + "event to WebSocket message, p99", "ms", delays.p99()));
    }

    /** Fills the queue in one swell, then brings as many as the seats can take. */
    private static Traffic traffic(int calls, int seats) {
        double steady = seats * A_SEATS_CALLS_PER_HOUR;
        return new Traffic.Peak(steady, steady + calls * SWELL_PER_CALL, SWELL, SWELL);
    }

    private static long live(BenchLab bench) {
        return bench.lab().floor().calls().stream()
                .map(call -> call.phase())
                .filter(phase -> phase instanceof CallPhase.Waiting
                        || phase instanceof CallPhase.Ringing
                        || phase instanceof CallPhase.Connected)
                .count();
    }
}
