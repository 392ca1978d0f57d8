package be.cyberfam.lab.web;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.FloorChange;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.Trainee;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exercises that were started at all seats: each takes in whom its trainer deals with and who sits down later, and leaves a
 * seat to whoever of another class takes it. One context's own.
 */
final class OpenExercises {
    private static final Logger LOG = LoggerFactory.getLogger(OpenExercises.class);

    private final FloorDesk desk;
    private final Sights sights;
    private final Map<ExerciseId, Caller> startedBy = new LinkedHashMap<>();
    private final Map<SeatId, Optional<PersonId>> sitting = new HashMap<>();

    OpenExercises(FloorDesk desk, Sights sights) {
        this.desk = desk;
        this.sights = sights;
    }

    /** It is on the floor; who sat down while it started is looked at once more. */
    void started(ExerciseId id, Caller by) {
        startedBy.put(id, by);
        settle();
    }

    /** Something changed on the floor. */
    void changed(FloorChange change) {
        var news = change.seats().stream().filter(this::isNews).toList();
        news.forEach(seat -> sitting.put(seat.id(), person(seat)));
        if (!news.isEmpty()) {
            settle();
        }
    }

    /** Puts each right by who sits where, and who belongs to whom. */
    void settle() {
        startedBy.keySet().removeIf(id -> desk.floor().exercise(id).isEmpty());
        startedBy.forEach((id, by) -> sights.of(by).onSuccess(sight -> settle(id, sight)));
    }

    private void settle(ExerciseId id, Sight sight) {
        var floor = desk.floor();
        floor.exercise(id).ifPresent(running -> {
            var seats = new ExercisePlace(floor, sight, List.of()).seatsOf(running);
            if (!seats.equals(running.seats())) {
                desk.ask(new Request.SeatExercise(id, seats), Answer.asked())
                        .onFailure(e -> LOG.warn("exercise {} keeps its seats: {}", id, e.getMessage()));
            }
        });
    }

    private boolean isNews(Seat seat) {
        return !person(seat).equals(sitting.getOrDefault(seat.id(), Optional.empty()));
    }

    private static Optional<PersonId> person(Seat seat) {
        return seat.person().map(Trainee::id);
    }
}
