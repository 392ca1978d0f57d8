package be.cyberfam.lab.bench;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.scenario.Patience;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How long a trainee's page that is loaded anew in the middle of a call is without its sound: a real Chromium at a seat, a customer on the line. Each step on the way
 * is timed in the page, from the moment it was told to load; the last is the first sound given to the loudspeaker.
 */
final class ReloadBench implements Bench {
    private static final int ROUNDS = 30;
    /** Loaded anew that many times in one call, then it is somebody else's turn. */
    private static final int ROUNDS_A_CALL = 5;

    private static final double TARGET_MS = 1_000;
    private static final double CALLS_PER_HOUR = 720;
    private static final Duration LENGTH = Duration.ofMinutes(15);
    private static final Duration SETTLES = Duration.ofSeconds(1);
    private static final SeatId SEAT = SeatId.numbered(1);
    private static final Outcome ANY = new Outcome("informed", "", "");

    private record Step(String name, String what) {}

    private static final List<Step> STEPS = List.of(
            new Step("page", "its first line runs"),
            new Step("session", "it knows who is there"),
            new Step("floor", "it knows that she is on the line"),
            new Step("registered", "its phone can be rung"),
            new Step("asked", "it asks for the call"),
            new Step("rings", "the switch rings it"),
            new Step("answered", "the switch has its answer"),
            new Step("reached", "packets find their way (ICE)"),
            new Step("secured", "keys are agreed (DTLS)"));

    @Override
    public String name() {
        return "reload";
    }

    @Override
    public String what() {
        return "from a reload of a trainee's page in the middle of a call to the sound of her customer";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException {
        try (var bench = BenchLab.start(1);
                var page = ChromiumPage.withHeadset()) {
            var visit = new ConsoleVisit(page, bench, "reload.js");
            page.says("localStorage.setItem('console.phone', 'browser')");
            visit.asTrainee(SEAT);
            visit.opens("#/seat");
            visit.waitsFor("her phone", "window.comingBack.registered > 0");
            bench.beginAnswered(new Traffic.Poisson(CALLS_PER_HOUR), new Patience.Fixed(Duration.ofMinutes(5)), LENGTH);
            var rounds = new ArrayList<JsonObject>();
            for (int round = 0; round < ROUNDS; round++) {
                talks(bench, visit);
                rounds.add(loadsAnew(page, visit));
                progress.accept(told(rounds.getLast()));
                if (round % ROUNDS_A_CALL == ROUNDS_A_CALL - 1) endsTheCall(bench);
            }
            return BenchReport.here(name(), figures(rounds));
        }
    }

    private static void talks(BenchLab bench, ConsoleVisit visit) throws IOException {
        if (call(bench).isEmpty()) closes(bench);
        Patiently.until("a customer", Duration.ofMinutes(1), () -> call(bench).isPresent());
        visit.waitsFor("his sound", "window.comingBack.sound > 0");
        Patiently.pass(SETTLES);
    }

    private static JsonObject loadsAnew(ChromiumPage page, ConsoleVisit visit) throws IOException {
        page.says("window.isOld = true; window.loadsAnew()");
        visit.waitsFor("sound after a reload", "!window.isOld && window.comingBack.sound > 0");
        return new JsonObject(page.says("JSON.stringify(window.comingBack)"));
    }

    /** Where the time went: each step with the moment it was reached, earliest first. */
    private static String told(JsonObject round) {
        var steps = round.stream()
                .sorted(Comparator.comparingDouble(step -> ((Number) step.getValue()).doubleValue()))
                .map(step -> "%s %.0f".formatted(step.getKey(), ((Number) step.getValue()).doubleValue()));
        return "ms: " + steps.collect(Collectors.joining(", "));
    }

    private static void endsTheCall(BenchLab bench) throws IOException {
        var call = call(bench);
        call.ifPresent(id -> bench.lab().ask(new Request.HangUp(id)));
        Patiently.until(
                "the end of a call",
                Duration.ofSeconds(20),
                () -> state(bench) instanceof SeatState.WrappingUp || call.isEmpty());
        closes(bench);
    }

    /** A customer may have hung up too. */
    private static void closes(BenchLab bench) {
        if (state(bench) instanceof SeatState.WrappingUp over) {
            bench.lab().ask(new Request.RecordOutcome(SEAT, over.call(), ANY));
            bench.lab().ask(new Request.WrapUp(SEAT, over.call()));
        }
    }

    private static SeatState state(BenchLab bench) {
        return bench.lab().floor().seat(SEAT).orElseThrow().state();
    }

    private static Optional<CallId> call(BenchLab bench) {
        return state(bench) instanceof SeatState.Talking talking ? Optional.of(talking.call()) : Optional.empty();
    }

    private static List<Figure> figures(List<JsonObject> rounds) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("reloads in the middle of a call", "times", rounds.size()));
        STEPS.forEach(step -> figures.add(Figure.of(
                step.what() + ", p50", "ms", spread(rounds, step.name()).p50())));
        var sound = spread(rounds, "sound");
        figures.add(Figure.atMost(TARGET_MS, "her customer is heard, p50", "ms", sound.p50()));
        figures.add(Figure.of("her customer is heard, p90", "ms", sound.at(.9)));
        figures.add(Figure.of("her customer is heard, max", "ms", sound.at(1)));
        return figures;
    }

    private static Spread spread(List<JsonObject> rounds, String step) {
        return Spread.of(rounds.stream()
                .filter(round -> round.containsKey(step))
                .map(round -> round.getDouble(step))
                .toList());
    }
}
