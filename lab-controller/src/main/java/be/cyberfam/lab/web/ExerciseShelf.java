package be.cyberfam.lab.web;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.Floor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The exercises of this run of the lab: prepared, on the floor, or over; at most 200, the oldest go first. May be used from
 * any thread.
 */
public final class ExerciseShelf {
    private static final int MOST = 200;

    private final Supplier<Floor> floor;
    private final Map<ExerciseId, Entry> entries = new LinkedHashMap<>();

    private enum State {
        PREPARED,
        ON_THE_FLOOR,
        STOPPED
    }

    private record Entry(Exercise exercise, State state, Instant since, Optional<Instant> started) {
        ExerciseView view() {
            return ExerciseView.of(exercise, state == State.PREPARED ? "prepared" : "stopped", since, started);
        }
    }

    public ExerciseShelf(Supplier<Floor> floor) {
        this.floor = floor;
    }

    /** Puts a prepared exercise on the shelf. */
    public synchronized void put(Exercise exercise, Instant now) {
        entries.put(exercise.id(), new Entry(exercise, State.PREPARED, now, Optional.empty()));
        while (entries.size() > MOST) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    /** Replaces what an exercise is meant to be; nothing else about it changes. */
    synchronized void change(Exercise changed) {
        entries.computeIfPresent(
                changed.id(), (id, entry) -> new Entry(changed, entry.state(), entry.since(), entry.started()));
    }

    synchronized Optional<Exercise> find(ExerciseId id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::exercise);
    }

    /** Whether it has been on the floor already: an exercise runs once. */
    synchronized boolean hasBegun(ExerciseId id) {
        return Optional.ofNullable(entries.get(id))
                .filter(e -> e.state() != State.PREPARED)
                .isPresent();
    }

    /** Notes when exercises come to the floor and leave it. */
    synchronized void changed(Floor now, Instant at) {
        entries.replaceAll((id, entry) -> {
            var here = now.exercise(id);
            if (here.isPresent()) {
                var exercise =
                        entry.exercise().at(here.get().seats(), entry.exercise().line());
                return new Entry(exercise, State.ON_THE_FLOOR, at, here.map(ExerciseStatus::started));
            }
            return entry.state() == State.ON_THE_FLOOR
                    ? new Entry(entry.exercise(), State.STOPPED, at, entry.started())
                    : entry;
        });
    }

    /** Latest first. */
    synchronized List<ExerciseView> views() {
        return entries.keySet().stream()
                .flatMap(id -> view(id).stream())
                .toList()
                .reversed();
    }

    synchronized Optional<ExerciseView> view(ExerciseId id) {
        var here = floor.get().exercise(id);
        if (here.isPresent()) {
            return here.map(this::view);
        }
        return Optional.ofNullable(entries.get(id)).map(Entry::view);
    }

    /** An exercise on the floor. */
    ExerciseView view(ExerciseStatus status) {
        return ExerciseView.of(status, find(status.id()));
    }
}
