package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Support;
import be.cyberfam.lab.floor.Floor;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** How much help a trainee gets now: her own level where a trainer has set one, else the exercise's, else all of it. */
final class HelpGiven {
    private final Worksheets worksheets;
    private final ExerciseShelf exercises;
    private final Supplier<Floor> floor;
    private final Map<PersonId, Support> own = new ConcurrentHashMap<>();

    HelpGiven(Worksheets worksheets, ExerciseShelf exercises, Supplier<Floor> floor) {
        this.worksheets = worksheets;
        this.exercises = exercises;
        this.floor = floor;
    }

    /** Reads what trainers have set so far. */
    Future<Void> load() {
        return worksheets.help().onSuccess(own::putAll).mapEmpty();
    }

    Support to(PersonId person) {
        return Optional.ofNullable(own.get(person)).orElseGet(() -> ofHerExercise(person));
    }

    /** Sets a person's own level; empty: as the exercise says. */
    Future<Void> set(PersonId person, Optional<Support> support) {
        return worksheets
                .help(person, support)
                .onSuccess(kept -> support.ifPresentOrElse(level -> own.put(person, level), () -> own.remove(person)));
    }

    private Support ofHerExercise(PersonId person) {
        var now = floor.get();
        return now.seatOf(person)
                .flatMap(seat -> now.exerciseAt(seat.id()))
                .flatMap(status -> exercises.find(status.id()))
                .map(Exercise::support)
                .orElse(Support.FULL);
    }
}
