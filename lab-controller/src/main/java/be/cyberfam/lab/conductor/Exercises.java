package be.cyberfam.lab.conductor;

import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.ExerciseRun;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The exercise of a room: one at a time. */
final class Exercises {
    private Optional<ExerciseRun> run = Optional.empty();

    /** Whom to send now. */
    List<PlaceCall> due(Instant now) {
        var due = run.map(r -> r.due(now));
        due.ifPresent(d -> run = Optional.of(d.run()));
        return due.map(ExerciseRun.Due::orders).orElse(List.of());
    }

    /** Whom a seat shall call next; empty when nobody is on the list. */
    Optional<PlaceCall> next(Instant now) {
        return run.flatMap(r -> r.next(now));
    }

    /** The next on the list is being called. */
    void called() {
        run = run.map(ExerciseRun::called);
    }

    boolean isSpent(Instant now) {
        return run.map(r -> r.isSpent(now)).orElse(false);
    }

    Ruling start(Exercise exercise, Instant now) {
        if (run.isPresent()) {
            var name = run.get().exercise().name();
            return Ruling.denied(Refusal.EXERCISE_RUNNING, "stop exercise " + name + " first");
        }
        run = Optional.of(ExerciseRun.start(exercise, now));
        return Ruling.granted(new FloorEvent.ExerciseStarted(
                exercise.id(), now, exercise.name(), exercise.seats(), Optional.of(exercise.direction())));
    }

    Ruling freeze(Instant now) {
        return change(
                now,
                ExerciseRun::frozen,
                r -> new FloorEvent.ExerciseFrozen(r.exercise().id(), now));
    }

    Ruling resume(Instant now) {
        return change(
                now,
                ExerciseRun::resumed,
                r -> new FloorEvent.ExerciseResumed(r.exercise().id(), now));
    }

    /** Those who have come have come; who is still to come does so as the changed exercise says. */
    Ruling adjust(Exercise changed, Instant now) {
        if (run.filter(r -> r.exercise().id().equals(changed.id())).isEmpty()) {
            return Ruling.denied(Refusal.NO_EXERCISE, "exercise " + changed.name() + " is not on the floor");
        }
        return change(
                now,
                (r, at) -> r.adjusted(changed, at),
                r -> new FloorEvent.ExerciseAdjusted(changed.id(), now, changed.traffic() + ", " + changed.patience()));
    }

    /** Customers who come at once, beside those who come anyway. */
    Ruling wave(int size, Instant now) {
        return change(
                now,
                (r, at) -> r.withWave(size, at),
                r -> new FloorEvent.WaveSent(r.exercise().id(), now, size));
    }

    Ruling stop(Instant now) {
        var ruling = change(
                now,
                (r, at) -> r,
                r -> new FloorEvent.ExerciseStopped(r.exercise().id(), now));
        run = Optional.empty();
        return ruling;
    }

    private Ruling change(
            Instant now, BiFunction<ExerciseRun, Instant, ExerciseRun> step, Function<ExerciseRun, FloorEvent> event) {
        if (run.isEmpty()) {
            return Ruling.denied(Refusal.NO_EXERCISE, "no exercise is running");
        }
        var before = run.get();
        var after = step.apply(before, now);
        run = Optional.of(after);
        return Ruling.granted(event.apply(after));
    }
}
