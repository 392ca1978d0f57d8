package be.cyberfam.lab;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.robot.Task;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private Floor floor =
            Floor.of(IntStream.rangeClosed(1, 4).mapToObj(SeatId::numbered).toList(), Tally.Rule.USUAL, START);

    /** One who waits for a greeting must not be taken for a machine because others call out beside him. */
    @Test
    void whereExercisesRunBesideEachOtherEachRobotDoesWhatItsOwnSeatIsFor() {
        starts("in", 1, Direction.INBOUND, Optional.of(new LineId("accueil")));
        starts("manual", 2, Direction.OUTBOUND, Optional.empty());
        starts("predictive", 3, Direction.OUTBOUND, Optional.of(new LineId("rappels")));
        assertThat(Robots.tasks(floor))
                .containsOnly(entry(1, Task.ANSWERS), entry(2, Task.CALLS), entry(3, Task.TAKES_OVER));
    }

    private void starts(String name, int seat, Direction direction, Optional<LineId> line) {
        var seats = Set.of(SeatId.numbered(seat));
        floor = floor.after(new FloorEvent.ExerciseStarted(
                        new ExerciseId(name), START, name, seats, Optional.of(direction), line))
                .floor();
    }

    private static Map.Entry<SeatId, Task> entry(int seat, Task task) {
        return Map.entry(SeatId.numbered(seat), task);
    }
}
