package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An exercise that is on the floor.
 *
 * @param seats the seats that take its calls; empty means all
 * @param direction who calls whom
 * @param line where its customers wait, when it is known
 * @param frozenFor how long it has stood still in freezes that are over
 */
public record ExerciseStatus(
        ExerciseId id,
        String name,
        Set<SeatId> seats,
        Direction direction,
        Optional<LineId> line,
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
                e.exercise(), e.name(), e.seats(), direction, e.line(), e.at(), Pace.RUNNING, e.at(), Duration.ZERO);
    }

    /** Whether calls of this exercise may ring at the seat. */
    public boolean uses(SeatId seat) {
        return seats.isEmpty() || seats.contains(seat);
    }

    /** Whether its customers wait on that line. */
    public boolean waitsOn(LineId other) {
        return direction == Direction.INBOUND && line.filter(other::equals).isPresent();
    }

    ExerciseStatus at(Pace now, Instant when) {
        var stood = pace == Pace.FROZEN ? Duration.between(since, when) : Duration.ZERO;
        return new ExerciseStatus(id, name, seats, direction, line, started, now, when, frozenFor.plus(stood));
    }
}
