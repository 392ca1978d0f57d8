package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.scenario.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an exercise is to be, from start to stop.
 *
 * @param seats the seats it is meant for; empty means all
 * @param cast whom it may send
 * @param patience what everybody's patience is drawn from; empty: each customer has his own
 * @param wrapUpTarget how long wrap-up should take at most, for the screen
 * @param length how long customers come
 * @param seed all its chance grows from it
 * @param outbound for an exercise in which seats call: arrivals put people on the list of those to be called, and they
 *     are so hard to reach; empty when customers call
 * @param autoAnswer whether the seats' browser phones pick up by themselves
 * @param support how much the screen helps those who take its calls
 * @param reception how customers are received before a seat answers
 */
public record Exercise(
        ExerciseId id,
        String name,
        LineId line,
        Set<SeatId> seats,
        List<Casting> cast,
        Traffic traffic,
        Optional<Patience> patience,
        Duration wrapUpTarget,
        Duration length,
        long seed,
        Optional<Reach> outbound,
        boolean autoAnswer,
        Support support,
        Reception reception) {
    /** A school day is shorter. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** An exercise in which customers call, with all the help there is. */
    public Exercise(
            ExerciseId id,
            String name,
            LineId line,
            Set<SeatId> seats,
            List<Casting> cast,
            Traffic traffic,
            Optional<Patience> patience,
            Duration wrapUpTarget,
            Duration length,
            long seed) {
        this(
                id,
                name,
                line,
                seats,
                cast,
                traffic,
                patience,
                wrapUpTarget,
                length,
                seed,
                Optional.empty(),
                false,
                Support.FULL,
                Reception.PLAIN);
    }

    public Exercise {
        seats = Set.copyOf(seats);
        cast = List.copyOf(cast);
        if (cast.isEmpty()) {
            throw new IllegalArgumentException("exercise " + name + " has no customers: choose at least one scenario");
        }
        if (length.toMillis() < 1 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("exercise " + name + " must last up to 12 hours, not " + length);
        }
    }

    /** The same, but seats call people of this reach. */
    public Exercise calling(Reach reach) {
        return with(traffic, patience, Optional.of(reach), autoAnswer, support);
    }

    /** The same, but customers are received so. */
    public Exercise receiving(Reception other) {
        return new Exercise(
                id,
                name,
                line,
                seats,
                cast,
                traffic,
                patience,
                wrapUpTarget,
                length,
                seed,
                outbound,
                autoAnswer,
                support,
                other);
    }

    /** The same with so much help. */
    public Exercise with(Support help) {
        return with(traffic, patience, outbound, autoAnswer, help);
    }

    /** The same with other traffic. */
    public Exercise with(Traffic other) {
        return with(other, patience, outbound, autoAnswer, support);
    }

    /** The same, but calls are put through to the browser phones at once. */
    public Exercise answeredAtOnce(boolean atOnce) {
        return with(traffic, patience, outbound, atOnce, support);
    }

    /** The same with other patience; empty: each customer has his own. */
    public Exercise with(Optional<Patience> other) {
        return with(traffic, other, outbound, autoAnswer, support);
    }

    /** The same, at these seats, with a line of its own to wait on. */
    public Exercise at(Set<SeatId> these, LineId own) {
        return new Exercise(
                id,
                name,
                own,
                these,
                cast,
                traffic,
                patience,
                wrapUpTarget,
                length,
                seed,
                outbound,
                autoAnswer,
                support,
                reception);
    }

    private Exercise with(
            Traffic arrivals, Optional<Patience> waiting, Optional<Reach> reach, boolean atOnce, Support help) {
        return new Exercise(
                id,
                name,
                line,
                seats,
                cast,
                arrivals,
                waiting,
                wrapUpTarget,
                length,
                seed,
                reach,
                atOnce,
                help,
                reception);
    }

    /** Who calls whom. */
    public Direction direction() {
        return outbound.isPresent() ? Direction.OUTBOUND : Direction.INBOUND;
    }
}
