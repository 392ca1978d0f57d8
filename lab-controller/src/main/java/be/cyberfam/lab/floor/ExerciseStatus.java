package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.ListFigures;
import be.cyberfam.lab.dialler.PreviewFigures;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An exercise that is on the floor.
 *
 * @param seats the seats that take its calls; empty means all
 * @param direction who calls whom
 * @param line where its customers wait, when they do and it is known
 * @param frozenFor how long it has stood still in freezes that are over
 * @param drops of the numbers the lab has called for it
 * @param previews of those who were read about before they were called
 * @param list how its list stands; empty when it has none
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
        Duration frozenFor,
        DropRate drops,
        PreviewFigures previews,
        Optional<ListFigures> list) {
    /** Whether customers come. */
    public enum Pace {
        RUNNING,
        FROZEN
    }

    static ExerciseStatus started(FloorEvent.ExerciseStarted e) {
        var direction = e.direction().orElse(Direction.INBOUND);
        return new ExerciseStatus(
                e.exercise(),
                e.name(),
                e.seats(),
                direction,
                e.line(),
                e.at(),
                Pace.RUNNING,
                e.at(),
                Duration.ZERO,
                DropRate.NONE,
                PreviewFigures.NONE,
                Optional.empty());
    }

    /** Whether calls of this exercise may ring at the seat. */
    public boolean uses(SeatId seat) {
        return seats.isEmpty() || seats.contains(seat);
    }

    /** Whether its customers wait on that line. */
    public boolean waitsOn(LineId other) {
        return line.filter(other::equals).isPresent();
    }

    ExerciseStatus at(Set<SeatId> others) {
        return new ExerciseStatus(
                id, name, others, direction, line, started, pace, since, frozenFor, drops, previews, list);
    }

    ExerciseStatus at(Pace now, Instant when) {
        var stood = pace == Pace.FROZEN ? Duration.between(since, when) : Duration.ZERO;
        return new ExerciseStatus(
                id, name, seats, direction, line, started, now, when, frozenFor.plus(stood), drops, previews, list);
    }

    ExerciseStatus with(DropRate counted) {
        return new ExerciseStatus(
                id, name, seats, direction, line, started, pace, since, frozenFor, counted, previews, list);
    }

    ExerciseStatus with(PreviewFigures counted) {
        return new ExerciseStatus(
                id, name, seats, direction, line, started, pace, since, frozenFor, drops, counted, list);
    }

    ExerciseStatus with(ListFigures counted) {
        return new ExerciseStatus(
                id,
                name,
                seats,
                direction,
                line,
                started,
                pace,
                since,
                frozenFor,
                drops,
                previews,
                Optional.of(counted));
    }
}
