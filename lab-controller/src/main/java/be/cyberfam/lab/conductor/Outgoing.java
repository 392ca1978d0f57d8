package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.dialler.SeatsNow;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;

/** What the floor shows of an exercise whose numbers the lab calls. */
final class Outgoing {
    private Outgoing() {}

    static SeatsNow seats(Floor floor, Exercise exercise) {
        var hers = floor.seats().stream()
                .filter(seat -> exercise.seats().isEmpty() || exercise.seats().contains(seat.id()))
                .filter(seat -> seat.person().isPresent() && seat.phone().isPresent())
                .toList();
        return new SeatsNow(
                (int) hers.stream().filter(Outgoing::isReady).count(),
                (int) hers.stream().filter(Outgoing::isAtWork).count(),
                (int) floor.calls().stream()
                        .filter(call -> isUnderway(call, exercise.id()))
                        .count());
    }

    private static boolean isReady(Seat seat) {
        return seat.state() instanceof SeatState.Ready && seat.signs().asked().isEmpty();
    }

    private static boolean isAtWork(Seat seat) {
        return seat.state() instanceof SeatState.Busy && !(seat.state() instanceof SeatState.Ringing);
    }

    /** Once a seat's phone rings the call has its seat. */
    private static boolean isUnderway(CallTimeline call, ExerciseId exercise) {
        boolean alone = call.phase() instanceof CallPhase.Coming || call.phase() instanceof CallPhase.Waiting;
        return alone
                && call.points()
                        .plan()
                        .filter(plan -> plan.exercise().equals(exercise) && plan.direction() == Direction.OUTBOUND)
                        .isPresent();
    }
}
