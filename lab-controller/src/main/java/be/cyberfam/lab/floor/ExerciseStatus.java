package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * The exercise the floor is in.
 *
 * @param seats the seats that take its calls; empty means all
 * @param direction who calls whom
 * @param frozenFor how long it has stood still in freezes that are over
 */
public record ExerciseStatus(
        ExerciseId id,
        String name,
        Set<SeatId> seats,
        Direction direction,
        Instant started,
        Pace pace,
        Instant since,
        Duration frozenFor) {
    /** Whether customers come. */
    public enum Pace {
        RUNNING,
        FROZEN
    }

    static ExerciseStatus started(FloorEvent.ExerciseStarted e) {
        var direction = e.direction().orElse(Direction.INBOUND);
        return new ExerciseStatus(
                e.exercise(), e.name(), e.seats(), direction, e.at(), Pace.RUNNING, e.at(), Duration.ZERO);
    }

    /** Whether calls of this exercise may ring at the seat. */
    public boolean uses(SeatId seat) {
        return seats.isEmpty() || seats.contains(seat);
    }

    ExerciseStatus at(Pace now, Instant when) {
        var stood = pace == Pace.FROZEN ? Duration.between(since, when) : Duration.ZERO;
        return new ExerciseStatus(id, name, seats, direction, started, now, when, frozenFor.plus(stood));
    }
}
