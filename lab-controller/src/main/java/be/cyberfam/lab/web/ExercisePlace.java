package be.cyberfam.lab.web;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where an exercise takes place, for who starts it: all seats are those of the people she deals with, and its customers wait on
 * a line of their own, so that classes beside each other do not get each other's calls.
 */
record ExercisePlace(Floor floor, Sight sight, List<LineId> lines) {
    /** The exercise as it can be started now; refuses one that would take the seat of somebody of another class. */
    Exercise of(Exercise exercise) {
        var seats = exercise.seats().isEmpty() ? all() : exercise.seats();
        if (!sight.leadsAll(floor, seats)) {
            throw Refusal.forbidden("somebody of another class sits at one of its seats");
        }
        return exercise.at(seats, lineFor(exercise));
    }

    /**
     * The seats of one that was started at all seats, now: those it has which nobody of another class took, and those at which
     * her people sit without an exercise; what it has when that would leave none.
     */
    Set<SeatId> seatsOf(ExerciseStatus running) {
        if (running.seats().isEmpty() && sight.leadsAll(floor, Set.of())) {
            return running.seats();
        }
        var seats = seats(seat -> running.uses(seat.id())
                || (seat.person().isPresent() && floor.exerciseAt(seat.id()).isEmpty()));
        return seats.isEmpty() ? running.seats() : seats;
    }

    /** Empty, which is every seat, for her from whom nobody here is hidden. */
    private Set<SeatId> all() {
        if (sight.leadsAll(floor, Set.of())) {
            return Set.of();
        }
        var hers = seats(seat -> seat.person().isPresent());
        return hers.isEmpty() ? seats(seat -> true) : hers;
    }

    private Set<SeatId> seats(Predicate<Seat> which) {
        return floor.seats().stream()
                .filter(seat -> sight.sees(seat) && which.test(seat))
                .map(Seat::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its own line, else the first that is free; when none is, its own, and the floor says who has it. */
    private LineId lineFor(Exercise exercise) {
        return isFree(exercise.line())
                ? exercise.line()
                : lines.stream().filter(this::isFree).findFirst().orElse(exercise.line());
    }

    private boolean isFree(LineId line) {
        return floor.exercises().stream().noneMatch(running -> running.waitsOn(line));
    }
}
