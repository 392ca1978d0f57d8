package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.Direction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * An exercise under way: who is still to come, and its own clock, which stands while it is frozen.
 *
 * @param arrivals who comes, or is to be called, in order
 * @param came how many have come, or have been called
 * @param frozenFor how long it stood still so far
 * @param frozenSince since when it stands still now
 */
public record ExerciseRun(
        Exercise exercise,
        List<Arrival> arrivals,
        int came,
        Instant started,
        Duration frozenFor,
        Optional<Instant> frozenSince) {

    public static ExerciseRun start(Exercise exercise, Instant now) {
        return new ExerciseRun(exercise, Arrivals.of(exercise), 0, now, Duration.ZERO, Optional.empty());
    }

    /** Whom to send now, and the run once they are on their way. */
    public record Due(ExerciseRun run, List<PlaceCall> orders) {}

    /** Nobody comes by himself in an outbound exercise. */
    public Due due(Instant now) {
        if (exercise.direction() == Direction.OUTBOUND) {
            return new Due(this, List.of());
        }
        var orders = new ArrayList<PlaceCall>();
        int next = came;
        var clock = clock(now);
        while (next < arrivals.size() && arrivals.get(next).at().compareTo(clock) <= 0) {
            orders.add(order(next, now));
            next++;
        }
        return new Due(with(next, frozenFor, frozenSince), List.copyOf(orders));
    }

    /** The next on the list of those to be called now; empty when there is none, or customers call in this exercise. */
    public Optional<PlaceCall> next(Instant now) {
        boolean waits = frozenSince.isEmpty()
                && came < arrivals.size()
                && arrivals.get(came).at().compareTo(clock(now)) <= 0;
        return waits && exercise.direction() == Direction.OUTBOUND ? Optional.of(order(came, now)) : Optional.empty();
    }

    /** The run once the next on the list is being called. */
    public ExerciseRun called() {
        return with(came + 1, frozenFor, frozenSince);
    }

    /** The run as {@code changed} would have it from now on: who has come has come, who is still to come is drawn anew. */
    public ExerciseRun adjusted(Exercise changed, Instant now) {
        var clock = clock(now);
        var later = Arrivals.of(changed).stream().filter(arrival -> arrival.at().compareTo(clock) > 0);
        var all = Stream.concat(arrivals.subList(0, came).stream(), later).toList();
        return new ExerciseRun(changed, all, came, started, frozenFor, frozenSince);
    }

    /** The run with so many customers more, who come at once. */
    public ExerciseRun withWave(int size, Instant now) {
        var clock = clock(now);
        var wave = Arrivals.wave(exercise, size, clock, came);
        var all = new ArrayList<>(arrivals);
        all.addAll(came, wave);
        return new ExerciseRun(exercise, List.copyOf(all), came, started, frozenFor, frozenSince);
    }

    public ExerciseRun frozen(Instant now) {
        return frozenSince.isPresent() ? this : with(came, frozenFor, Optional.of(now));
    }

    public ExerciseRun resumed(Instant now) {
        return frozenSince
                .map(since -> with(came, frozenFor.plus(Duration.between(since, now)), Optional.empty()))
                .orElse(this);
    }

    /** Whether its time is over: nobody comes any more. */
    public boolean isSpent(Instant now) {
        return clock(now).compareTo(exercise.length()) >= 0;
    }

    /** How much of the exercise has passed, freezes not counted. */
    private Duration clock(Instant now) {
        return Duration.between(started, frozenSince.orElse(now)).minus(frozenFor);
    }

    /** The n-th customer: everything about him grows from the exercise and n alone. */
    private PlaceCall order(int n, Instant now) {
        var chance = new SplittableRandom(exercise.seed() * 31 + n);
        var who = arrivals.get(n).who();
        long seed = chance.nextLong();
        var pickup = exercise.outbound().flatMap(reach -> reach.draw(chance));
        var plan = new CallPlan(
                exercise.id(),
                exercise.direction(),
                exercise.line(),
                who.customer(),
                who.customerName(),
                who.pack(),
                who.scenario(),
                who.expected(),
                seed);
        var entrance = exercise.reception().of(who, seed);
        return new PlaceCall(CallId.next(now, chance), plan, exercise.patience(), pickup, entrance);
    }

    private ExerciseRun with(int nowCame, Duration nowFrozenFor, Optional<Instant> nowFrozenSince) {
        return new ExerciseRun(exercise, arrivals, nowCame, started, nowFrozenFor, nowFrozenSince);
    }
}
