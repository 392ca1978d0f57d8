package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.ExerciseId;
import java.time.Instant;

/** The exercise the floor is in. */
public record ExerciseStatus(ExerciseId id, String name, Instant started, Pace pace, Instant since) {
    /** Whether customers come. */
    public enum Pace {
        RUNNING,
        FROZEN
    }

    static ExerciseStatus started(FloorEvent.ExerciseStarted e) {
        return new ExerciseStatus(e.exercise(), e.name(), e.at(), Pace.RUNNING, e.at());
    }

    ExerciseStatus at(Pace now, Instant when) {
        return new ExerciseStatus(id, name, started, now, when);
    }
}
