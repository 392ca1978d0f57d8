package be.cyberfam.lab.metrics;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.HandleTime;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;
import be.cyberfam.lab.floor.SeatState;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The floor, as meters: gauges read the latest floor when asked, counters follow its changes on the floor's context. */
final class FloorMeters {
    private static final int MOST_OUTCOMES = 200;
    private static final Duration[] TIMES = Stream.of(5, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900)
            .map(Duration::ofSeconds)
            .toArray(Duration[]::new);
    private static final List<Class<? extends SeatState>> SEAT_STATES = List.of(
            SeatState.Empty.class,
            SeatState.Ready.class,
            SeatState.Paused.class,
            SeatState.NoPhoneYet.class,
            SeatState.PhoneLost.class,
            SeatState.Previewing.class,
            SeatState.Ringing.class,
            SeatState.Dialling.class,
            SeatState.Talking.class,
            SeatState.OnHold.class,
            SeatState.WrappingUp.class);
    private static final List<Class<? extends CallPhase>> PHASES = List.of(
            CallPhase.Coming.class,
            CallPhase.Waiting.class,
            CallPhase.Ringing.class,
            CallPhase.Dialling.class,
            CallPhase.Talking.class,
            CallPhase.OnHold.class,
            CallPhase.WrappingUp.class);

    private final MeterRegistry registry;
    private final InstantSource clock;
    private final Map<CallId, Integer> oddities = new HashMap<>();
    private final Set<CallId> counted = new HashSet<>();
    private final Set<String> outcomes = new HashSet<>();
    private final Timer handle;
    private final Timer talk;
    private final Timer hold;
    private final Timer wrapUp;
    private final Timer waitToAnswer;
    private final Timer waitInVain;
    private final Counter outOfTurn;
    private volatile Floor floor;

    FloorMeters(MeterRegistry registry, Floor first, List<LineId> lines, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
        this.floor = first;
        SEAT_STATES.forEach(this::seats);
        PHASES.forEach(this::calls);
        lines.forEach(this::line);
        Gauge.builder("lab.pbx.up", this, m -> m.floor.pbx().up() ? 1 : 0)
                .description("Whether the switch answers")
                .register(registry);
        for (var result : Result.values()) {
            finished(result);
        }
        handle = time("lab.call.handle", "Talk, hold and wrap-up");
        talk = time("lab.call.talk", "Talk");
        hold = time("lab.call.hold", "Hold");
        wrapUp = time("lab.call.wrap.up", "Wrap-up");
        waitToAnswer = time("lab.call.queue", "Wait in the queue", "answered", "true");
        waitInVain = time("lab.call.queue", "Wait in the queue", "answered", "false");
        outOfTurn = Counter.builder("lab.oddities")
                .tag("kind", "call-event-out-of-turn")
                .description("What the network said that did not fit")
                .register(registry);
    }

    void reset(Floor now) {
        floor = now;
        now.recent().forEach(call -> counted.add(call.id()));
    }

    /** On the floor's context, for every change. */
    void after(Floor now, FloorChange change) {
        floor = now;
        change.call().ifPresent(call -> {
            countOddities(call);
            if (call.isOver() && counted.add(call.id())) {
                over(call);
            }
        });
        if (counted.size() > 1_000) {
            keepRecentOnly(now);
        }
    }

    private void over(CallTimeline call) {
        call.result().ifPresent(result -> finished(result).increment());
        var points = call.points();
        points.outcome()
                .ifPresent(outcome -> outcome(
                                outcome, points.judgement().map(String::valueOf).orElse("unknown"))
                        .increment());
        var waited = points.answer().isPresent() ? waitToAnswer : waitInVain;
        points.queueMs(points.lastKnown()).ifPresent(ms -> waited.record(Duration.ofMillis(ms)));
        if (points.wrappedUp().isPresent()) {
            points.handleTime(points.lastKnown()).ifPresent(this::handled);
        }
    }

    private void handled(HandleTime time) {
        handle.record(Duration.ofMillis(time.handleMs()));
        talk.record(Duration.ofMillis(time.talkMs()));
        hold.record(Duration.ofMillis(time.holdMs()));
        wrapUp.record(Duration.ofMillis(time.wrapMs()));
    }

    private void countOddities(CallTimeline call) {
        int before = oddities.getOrDefault(call.id(), 0);
        if (call.oddities() > before) {
            oddities.put(call.id(), call.oddities());
            outOfTurn.increment(call.oddities() - before);
        }
    }

    /** Calls that are long over can say no more; what is remembered of them is let go. */
    private void keepRecentOnly(Floor now) {
        var known = new HashSet<CallId>();
        now.recent().forEach(call -> known.add(call.id()));
        now.calls().forEach(call -> known.add(call.id()));
        counted.retainAll(known);
        oddities.keySet().retainAll(known);
    }

    private void seats(Class<? extends SeatState> state) {
        Gauge.builder("lab.seats", this, m -> count(m.floor.seats().stream().map(seat -> seat.state()), state))
                .tag("state", word(state))
                .description("Seats by what they are doing")
                .register(registry);
    }

    private void calls(Class<? extends CallPhase> phase) {
        Gauge.builder(
                        "lab.calls.live",
                        this,
                        m -> count(m.floor.calls().stream().map(call -> call.phase()), phase))
                .tag("phase", word(phase))
                .description("Live calls by where they stand")
                .register(registry);
    }

    private void line(LineId line) {
        Gauge.builder("lab.queue.waiting", this, m -> m.floor.waiting(line).size())
                .tag("line", line.value())
                .description("Callers in the queue")
                .register(registry);
        TimeGauge.builder("lab.queue.longest.wait", this, TimeUnit.MILLISECONDS, m -> m.longestWaitMs(line))
                .tag("line", line.value())
                .description("How long the first in the queue has waited")
                .register(registry);
    }

    private double longestWaitMs(LineId line) {
        return floor.waiting(line).stream()
                .findFirst()
                .flatMap(call -> call.points().offered())
                .map(since -> Math.max(0, ms(since, clock.instant())))
                .orElse(0L);
    }

    private Counter finished(Result result) {
        return Counter.builder("lab.calls")
                .tag("result", result.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .description("Calls that are over, by what became of them")
                .register(registry);
    }

    /** Codes come from packs, so there may be many: past 200 they are counted together. */
    private Counter outcome(Outcome outcome, String right) {
        boolean room = outcomes.size() < MOST_OUTCOMES || outcomes.contains(outcome.code());
        var code = room ? outcome.code() : "others";
        outcomes.add(code);
        return Counter.builder("lab.outcomes")
                .tag("code", code)
                .tag("right", right)
                .description("Outcomes recorded, and whether they are the scenario's")
                .register(registry);
    }

    private Timer time(String name, String what, String... tags) {
        return Timer.builder(name)
                .description(what)
                .tags(tags)
                .serviceLevelObjectives(TIMES)
                .register(registry);
    }

    private static double count(Stream<?> all, Class<?> type) {
        return all.filter(type::isInstance).count();
    }

    /** As the API says it. */
    private static String word(Class<?> type) {
        if (type == SeatState.Empty.class) {
            return "signed-off";
        }
        if (type == CallPhase.Coming.class) {
            return "placed";
        }
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static long ms(Instant from, Instant to) {
        return to.toEpochMilli() - from.toEpochMilli();
    }
}
