package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.dialler.AttemptResult;
import be.cyberfam.lab.dialler.Register;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.ExerciseRun;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The exercises of a room: several at one time, as long as no two have a seat or a line in common. */
final class Exercises {
    /** Of so many exercises that are over it is known what the outcomes of calls still being wrapped up mean. */
    private static final int REMEMBERED = 20;

    private final Map<ExerciseId, ExerciseRun> runs = new LinkedHashMap<>();
    private final Map<ExerciseId, Campaign> over = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ExerciseId, Campaign> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Register register = Register.EMPTY;
    private final ListCounts lists = new ListCounts();

    Register register() {
        return register;
    }

    /** Whoever stands in the register is called by none of them from now on, and whoever stood there may be. */
    void obey(Register now) {
        register = now;
        runs.replaceAll((id, run) -> run.obeying(now));
    }

    /** That somebody has asked on his call not to be called any more, when it is wrapped up with an outcome that says so. */
    Optional<FloorEvent> refusal(CallEvent event, CallTimeline call, Function<SeatId, Optional<PersonId>> sits) {
        if (!(event instanceof CallEvent.WrappedUp)) {
            return Optional.empty();
        }
        var points = call.points();
        return points.plan()
                .filter(plan -> saysRefused(plan.exercise(), points.outcome()))
                .flatMap(plan -> plan.number()
                        .filter(number -> !register.holds(number))
                        .map(number -> new FloorEvent.RefusalNoted(
                                number,
                                event.at(),
                                plan.customerName(),
                                points.outcome().map(Outcome::note).orElse(""),
                                CallRow.seat(points).flatMap(sits),
                                Optional.of(call.id()))));
    }

    private boolean saysRefused(ExerciseId exercise, Optional<Outcome> outcome) {
        var campaign = Optional.ofNullable(runs.get(exercise))
                .flatMap(run -> run.exercise().outbound())
                .or(() -> Optional.ofNullable(over.get(exercise)));
        return campaign.flatMap(one -> outcome.flatMap(one::meaning)).equals(Optional.of(AttemptResult.REFUSED));
    }

    /** Whom to send now. */
    List<PlaceCall> due(Instant now) {
        var orders = new ArrayList<PlaceCall>();
        runs.replaceAll((id, run) -> {
            var due = run.due(now);
            orders.addAll(due.orders());
            return due.run();
        });
        return orders;
    }

    /** Whom a seat shall call next; empty when nobody is on the list. */
    Optional<PlaceCall> next(SeatId seat, Instant now) {
        return runs.values().stream()
                .filter(run -> uses(run.exercise(), seat) && !run.exercise().usesQueue())
                .flatMap(run -> (run.previews() ? run.shownAt(seat, now) : run.next(now)).stream())
                .findFirst();
    }

    /** He who was next on the list is being called; tells how many were called after they had been read about. */
    Optional<FloorEvent> called(SeatId seat, PlaceCall call, Instant now) {
        var id = call.plan().exercise();
        var run = runs.computeIfPresent(
                id, (key, one) -> one.previews() ? one.calledFrom(seat, call, now) : one.called(call, now));
        return Optional.ofNullable(run).filter(ExerciseRun::previews).map(one -> previewsOf(one, now));
    }

    /** A seat has passed over whom she read about. */
    Optional<FloorEvent> passed(SeatId seat, Instant now) {
        var whose = runs.values().stream()
                .filter(run -> run.reading().contains(seat))
                .findFirst();
        return whose.map(run -> {
            var passed = run.passed(seat, now);
            runs.put(run.exercise().id(), passed);
            return previewsOf(passed, now);
        });
    }

    private static FloorEvent previewsOf(ExerciseRun run, Instant now) {
        return new FloorEvent.PreviewsCounted(run.exercise().id(), now, run.previewFigures());
    }

    /** Who is shown to whom from this moment on. */
    List<FloorEvent> prepare(Preparing preparing) {
        var events = new ArrayList<FloorEvent>();
        preparing.withdraw(runs, events::add);
        runs.replaceAll((id, run) -> preparing.next(run, events::add));
        return events;
    }

    /** Whether the list of his exercise forbids calling him now. */
    boolean forbids(PlaceCall call, Instant now) {
        return Optional.ofNullable(runs.get(call.plan().exercise()))
                .filter(run -> run.forbids(call, now))
                .isPresent();
    }

    /** A seat calls somebody of her own choice. */
    void chosen(PlaceCall call, Instant now) {
        runs.computeIfPresent(call.plan().exercise(), (id, run) -> run.chosen(call, now));
    }

    /** Whom the lab calls now. */
    List<PlaceCall> callsNow(Floor floor, Instant now) {
        var orders = new ArrayList<PlaceCall>();
        runs.replaceAll((id, run) -> {
            if (run.dialling().isEmpty() || !run.exercise().usesQueue()) {
                return run;
            }
            var due = run.callsNow(Outgoing.seats(floor, run.exercise()), now);
            orders.addAll(due.orders());
            return due.run();
        });
        return orders;
    }

    /** What an event has brought one of their calls to; the drops of its exercise when they have changed. */
    Optional<FloorEvent> after(CallEvent event, CallTimeline call) {
        var id = call.points().plan().map(CallPlan::exercise);
        var before = id.map(runs::get);
        before.ifPresent(run -> runs.put(run.exercise().id(), run.after(event, call)));
        var known =
                before.flatMap(ExerciseRun::dialling).map(run -> run.figures().drops());
        return id.map(runs::get)
                .flatMap(ExerciseRun::dialling)
                .map(run -> run.figures().drops())
                .filter(drops -> !Optional.of(drops).equals(known))
                .map(drops -> new FloorEvent.DropsCounted(id.orElseThrow(), event.at(), drops));
    }

    /** The lists that stand otherwise than when this was asked last. */
    List<FloorEvent> listsCounted(Instant now) {
        return lists.changes(runs.values(), now);
    }

    /** Those whose time is over. */
    List<ExerciseId> spent(Instant now) {
        return runs.values().stream()
                .filter(run -> run.isSpent(now))
                .map(run -> run.exercise().id())
                .toList();
    }

    List<ExerciseId> running() {
        return List.copyOf(runs.keySet());
    }

    Ruling start(Exercise exercise, Instant now) {
        var other = runs.values().stream()
                .map(ExerciseRun::exercise)
                .filter(running -> areInEachOthersWay(running, exercise))
                .findFirst();
        if (other.isPresent()) {
            return Ruling.denied(
                    Refusal.EXERCISE_RUNNING, "exercise " + other.get().name() + " has its seats or its line");
        }
        runs.put(exercise.id(), ExerciseRun.start(exercise, now).obeying(register));
        var started = new FloorEvent.ExerciseStarted(
                exercise.id(),
                now,
                exercise.name(),
                exercise.seats(),
                Optional.of(exercise.direction()),
                Optional.of(exercise.line()).filter(line -> exercise.usesQueue()));
        var announce =
                new SwitchOrder.Announce(exercise.line(), exercise.reception().announcing());
        return new Ruling.Granted(List.of(started), List.of(announce), new Reply.Done());
    }

    Ruling freeze(ExerciseId id, Instant now) {
        return change(id, now, ExerciseRun::frozen, run -> new FloorEvent.ExerciseFrozen(id, now));
    }

    Ruling resume(ExerciseId id, Instant now) {
        return change(id, now, ExerciseRun::resumed, run -> new FloorEvent.ExerciseResumed(id, now));
    }

    /** Those who have come have come; who is still to come does so as the changed exercise says. */
    Ruling adjust(Exercise changed, Instant now) {
        return change(
                changed.id(),
                now,
                (run, at) -> run.adjusted(changed, at),
                run -> new FloorEvent.ExerciseAdjusted(
                        changed.id(), now, changed.traffic() + ", " + changed.patience()));
    }

    /** Customers who come at once, beside those who come anyway. */
    Ruling wave(ExerciseId id, int size, Instant now) {
        return change(id, now, (run, at) -> run.withWave(size, at), run -> new FloorEvent.WaveSent(id, now, size));
    }

    /** Who has come waits on; its calls ring at these seats from now on. */
    Ruling seat(ExerciseId id, Set<SeatId> seats, Instant now) {
        var taken = runs.values().stream()
                .map(ExerciseRun::exercise)
                .filter(other -> !other.id().equals(id))
                .filter(other -> seats.stream().anyMatch(seat -> uses(other, seat)))
                .findFirst();
        return taken.map(other ->
                        Ruling.denied(Refusal.EXERCISE_RUNNING, "exercise " + other.name() + " has one of its seats"))
                .orElseGet(() -> change(
                        id, now, (run, at) -> run.at(seats), run -> new FloorEvent.ExerciseSeated(id, now, seats)));
    }

    Ruling stop(ExerciseId id, Instant now) {
        var ruling = change(id, now, (run, at) -> run, run -> new FloorEvent.ExerciseStopped(id, now));
        Optional.ofNullable(runs.remove(id))
                .flatMap(run -> run.exercise().outbound())
                .ifPresent(campaign -> over.put(id, campaign));
        return ruling;
    }

    private Ruling change(
            ExerciseId id,
            Instant now,
            BiFunction<ExerciseRun, Instant, ExerciseRun> step,
            Function<ExerciseRun, FloorEvent> event) {
        var before = runs.get(id);
        if (before == null) {
            return Ruling.denied(Refusal.NO_EXERCISE, "exercise " + id + " is not on the floor");
        }
        var after = step.apply(before, now);
        runs.put(id, after);
        return Ruling.granted(event.apply(after));
    }

    /** A seat takes the calls of one exercise, and so does a line's queue; who is called by a seat waits in none. */
    private static boolean areInEachOthersWay(Exercise one, Exercise other) {
        boolean sameSeats =
                one.seats().isEmpty() || other.seats().isEmpty() || !Collections.disjoint(one.seats(), other.seats());
        return sameSeats || (waits(one) && waits(other) && one.line().equals(other.line()));
    }

    private static boolean waits(Exercise exercise) {
        return exercise.usesQueue();
    }

    private static boolean uses(Exercise exercise, SeatId seat) {
        return exercise.seats().isEmpty() || exercise.seats().contains(seat);
    }
}
