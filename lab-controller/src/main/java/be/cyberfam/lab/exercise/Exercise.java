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
import java.util.function.Consumer;

/**
 * What an exercise is to be, from start to stop.
 *
 * @param seats the seats it is meant for; empty means all
 * @param cast whom it may send
 * @param patience what everybody's patience is drawn from; empty: each customer has his own
 * @param wrapUpTarget how long wrap-up should take at most, for the screen
 * @param length how long customers come
 * @param seed all its chance grows from it
 * @param outbound for an exercise in which seats call: how it does so; without a list arrivals put people on the list of
 *     those to be called. Empty when customers call
 * @param autoAnswer whether the seats' browser phones pick up by themselves
 * @param support how much the screen helps those who take its calls
 * @param reception how customers are received before a seat answers
 * @param crowd what its customers have in common
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
        Optional<Campaign> outbound,
        boolean autoAnswer,
        Support support,
        Reception reception,
        Crowd crowd) {
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
                Reception.PLAIN,
                Crowd.BRISK);
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

    /** The same, but seats call people of this reach, whom they choose. */
    public Exercise calling(Reach reach) {
        return calling(Campaign.manual(reach));
    }

    /** The same, but calls go out; where they may come unasked, phones pick up by themselves. */
    public Exercise calling(Campaign campaign) {
        return changed(draft -> {
            draft.outbound = Optional.of(campaign);
            draft.autoAnswer = autoAnswer || campaign.mode().ringsUnasked();
        });
    }

    /** The same, but customers are received so. */
    public Exercise receiving(Reception other) {
        return changed(draft -> draft.reception = other);
    }

    /** The same, but its customers are such. */
    public Exercise with(Crowd other) {
        return changed(draft -> draft.crowd = other);
    }

    /** The same with so much help. */
    public Exercise with(Support help) {
        return changed(draft -> draft.support = help);
    }

    /** The same with other traffic. */
    public Exercise with(Traffic other) {
        return changed(draft -> draft.traffic = other);
    }

    /** The same, but calls are put through to the browser phones at once. */
    public Exercise answeredAtOnce(boolean atOnce) {
        return changed(draft -> draft.autoAnswer = atOnce);
    }

    /** The same with other patience; empty: each customer has his own. */
    public Exercise with(Optional<Patience> other) {
        return changed(draft -> draft.patience = other);
    }

    /** The same under another name among exercises. */
    public Exercise as(ExerciseId other) {
        return changed(draft -> draft.id = other);
    }

    /** The same, called so. */
    public Exercise named(String name) {
        return changed(draft -> draft.name = name);
    }

    /** The same, at these seats, with a line of its own to wait on. */
    public Exercise at(Set<SeatId> these, LineId own) {
        return changed(draft -> {
            draft.seats = these;
            draft.line = own;
        });
    }

    private Exercise changed(Consumer<ExerciseDraft> change) {
        var draft = new ExerciseDraft(this);
        change.accept(draft);
        return draft.made();
    }

    /** Those whom a seat may choose to call: all on its list, each under the name he has there, or all of its cast. */
    public List<Callee> callees() {
        return outbound.flatMap(Campaign::list)
                .map(list -> list.people().stream()
                        .flatMap(listed -> cast.stream()
                                .filter(who -> who.scenario().equals(listed.scenario()))
                                .limit(1)
                                .map(who -> Callee.of(listed, who)))
                        .toList())
                .orElseGet(() -> cast.stream().map(Callee::of).toList());
    }

    /** Whether its customers wait on its line: they call, or the lab calls them before a seat is there. */
    public boolean usesQueue() {
        return outbound.map(campaign -> campaign.mode().callsByItself()).orElse(true);
    }

    /** Who calls whom. */
    public Direction direction() {
        return outbound.isPresent() ? Direction.OUTBOUND : Direction.INBOUND;
    }
}
