package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.ExerciseRun;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The exercises of a room: several at one time, as long as no two have a seat or a line in common. */
final class Exercises {
    private final Map<ExerciseId, ExerciseRun> runs = new LinkedHashMap<>();

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
                .filter(run -> uses(run.exercise(), seat))
                .flatMap(run -> run.next(now).stream())
                .findFirst();
    }

    /** He who was next on the list is being called. */
    void called(PlaceCall call) {
        runs.computeIfPresent(call.plan().exercise(), (id, run) -> run.called());
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
        runs.put(exercise.id(), ExerciseRun.start(exercise, now));
        var started = new FloorEvent.ExerciseStarted(
                exercise.id(),
                now,
                exercise.name(),
                exercise.seats(),
                Optional.of(exercise.direction()),
                Optional.of(exercise.line()));
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

    Ruling stop(ExerciseId id, Instant now) {
        var ruling = change(id, now, (run, at) -> run, run -> new FloorEvent.ExerciseStopped(id, now));
        runs.remove(id);
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

    /** A seat takes the calls of one exercise, and so does a line's queue; who is called waits in no queue. */
    private static boolean areInEachOthersWay(Exercise one, Exercise other) {
        boolean sameSeats =
                one.seats().isEmpty() || other.seats().isEmpty() || !Collections.disjoint(one.seats(), other.seats());
        return sameSeats || (waits(one) && waits(other) && one.line().equals(other.line()));
    }

    private static boolean waits(Exercise exercise) {
        return exercise.direction() == Direction.INBOUND;
    }

    private static boolean uses(Exercise exercise, SeatId seat) {
        return exercise.seats().isEmpty() || exercise.seats().contains(seat);
    }
}
