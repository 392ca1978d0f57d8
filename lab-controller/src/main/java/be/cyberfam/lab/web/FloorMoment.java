package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Tallies;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What figures are made of at one moment, so that each who looks later gets those of what she sees.
 *
 * @param waiting who waited, the longest first
 */
record FloorMoment(
        Instant at, Tallies tallies, Collection<Seat> seats, List<ExerciseStatus> exercises, List<Waiting> waiting) {
    /** A customer in a queue. */
    record Waiting(Optional<ExerciseId> exercise, Instant since) {
        static Waiting of(CallTimeline call) {
            return new Waiting(
                    call.points().plan().map(CallPlan::exercise),
                    call.points().offered().orElseThrow());
        }
    }

    /**
     * A moment's figures.
     *
     * @param waiting customers in queues
     * @param longestWaitMs of the first of them; null when nobody waits
     * @param busy seats in a call or in wrap-up
     * @param ready seats that wait for a call
     */
    record Point(
            Instant at,
            int waiting,
            @Nullable Long longestWaitMs,
            long offered,
            long handled,
            long abandoned,
            @Nullable Double serviceLevel,
            @Nullable Double abandonment,
            @Nullable Long asaMs,
            @Nullable Long ahtMs,
            @Nullable Double occupancy,
            int busy,
            int ready) {}

    static FloorMoment of(Floor floor, Instant at) {
        var waiting = floor.waiting().stream().map(Waiting::of).toList();
        return new FloorMoment(at, floor.tallies(), floor.seats(), floor.exercises(), waiting);
    }

    /** Of all that she sees. */
    Point seenBy(Sight sight) {
        var hers = waiting.stream()
                .filter(one -> one.exercise()
                        .map(id -> sight.seesOneOf(tallies.peopleIn(id)))
                        .orElse(true))
                .toList();
        var seen = sight.of(seats);
        return point(Figures.of(sight.of(tallies), seen, at), hers, seen);
    }

    /** Of one exercise, at those of its seats which she sees. */
    Point seenBy(Sight sight, ExerciseId exercise) {
        var its = waiting.stream()
                .filter(one -> one.exercise().equals(Optional.of(exercise)))
                .toList();
        var seen = sight.of(seats).stream()
                .filter(seat -> exercises.stream().anyMatch(one -> one.id().equals(exercise) && one.uses(seat.id())))
                .toList();
        return point(Figures.of(tallies.of(exercise), seen, at), its, seen);
    }

    private Point point(Figures figures, List<Waiting> queue, List<Seat> seen) {
        return new Point(
                at,
                queue.size(),
                queue.isEmpty() ? null : waited(queue.getFirst()),
                figures.offered(),
                figures.handled(),
                figures.abandoned(),
                figures.serviceLevel().value(),
                figures.abandonment().value(),
                figures.asaMs(),
                figures.ahtMs(),
                figures.occupancy().value(),
                count(seen, SeatState.Busy.class),
                count(seen, SeatState.Ready.class));
    }

    private long waited(Waiting first) {
        return Math.max(0, Duration.between(first.since(), at).toMillis());
    }

    private static int count(List<Seat> seats, Class<? extends SeatState> state) {
        return (int)
                seats.stream().filter(seat -> state.isInstance(seat.state())).count();
    }
}
