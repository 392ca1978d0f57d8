package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.Support;
import be.cyberfam.lab.floor.Floor;
import io.vertx.core.Future;
import java.util.function.Supplier;

/** How much help a trainee gets now: her own level where a trainer has set one, else the exercise's, else all of it. */
final class HelpGiven {
    private final Worksheets worksheets;
    private final ExerciseShelf exercises;
    private final Supplier<Floor> floor;

    HelpGiven(Worksheets worksheets, ExerciseShelf exercises, Supplier<Floor> floor) {
        this.worksheets = worksheets;
        this.exercises = exercises;
        this.floor = floor;
    }

    Future<Support> to(PersonId person) {
        return worksheets.helpOf(person).map(own -> own.orElseGet(this::ofTheExercise));
    }

    private Support ofTheExercise() {
        return floor.get()
                .exercise()
                .flatMap(status -> exercises.find(status.id()))
                .map(Exercise::support)
                .orElse(Support.FULL);
    }
}
