package be.cyberfam.lab.web;

import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.Floor;
import java.time.Instant;
import java.util.List;

/** The day's figures of one exercise: those of its calls, and of those of its seats which she who looks sees. */
record ExerciseFigures(String id, Figures figures) {
    /** One exercise alone is the day as she sees it: nothing is told beside it. */
    static List<ExerciseFigures> of(Floor floor, Sight sight, Instant now) {
        var seen = floor.exercises().stream()
                .filter(exercise -> sight.sees(floor, exercise))
                .toList();
        return seen.size() < 2
                ? List.of()
                : seen.stream().map(one -> of(floor, sight, one, now)).toList();
    }

    private static ExerciseFigures of(Floor floor, Sight sight, ExerciseStatus exercise, Instant now) {
        var seats = floor.seats().stream()
                .filter(seat -> exercise.uses(seat.id()) && sight.sees(seat))
                .toList();
        return new ExerciseFigures(
                exercise.id().value(), Figures.of(floor.tallies().of(exercise.id()), seats, now));
    }
}
