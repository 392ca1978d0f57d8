package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.dialler.Listed;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes the calls of an exercise. */
record Orders(Exercise exercise) {
    /** Somebody on the list, under the name he has there; empty when his part is none of the exercise's. */
    Optional<PlaceCall> order(Listed listed, int n, Instant now) {
        return casting(listed).map(who -> order(who.as(listed), n, now));
    }

    /** The part somebody on the list plays; empty when it is none of the exercise's. */
    Optional<Casting> casting(Listed listed) {
        return exercise.cast().stream()
                .filter(who -> who.scenario().equals(listed.scenario()))
                .findFirst();
    }

    /** The n-th customer: everything about him grows from the exercise and n alone. */
    PlaceCall order(Casting who, int n, Instant now) {
        var chance = new SplittableRandom(exercise.seed() * 31 + n);
        long seed = chance.nextLong();
        var pickup = exercise.outbound().flatMap(campaign -> campaign.draw(chance));
        var plan = new CallPlan(
                        exercise.id(),
                        exercise.direction(),
                        exercise.line(),
                        who.customer(),
                        who.customerName(),
                        who.pack(),
                        who.scenario(),
                        exercise.outbound()
                                .map(campaign -> campaign.right(who, pickup))
                                .orElseGet(who::expected),
                        seed)
                .at(who.number());
        var entrance = exercise.reception().of(who, seed);
        var bearing = exercise.crowd().of(seed, false);
        return new PlaceCall(id(seed, now), plan, exercise.patience(), pickup, entrance, bearing);
    }

    /** The same customer about the same matter, with chances of his own. */
    PlaceCall again(CallPlan before, Instant now) {
        var chance = new SplittableRandom(before.seed());
        var plan = before.again(chance.nextLong());
        var entrance = exercise.cast().stream()
                .filter(who -> who.pack().equals(plan.pack()) && who.scenario().equals(plan.scenario()))
                .findFirst()
                .map(who -> exercise.reception().of(who, plan.seed()))
                .orElse(Entrance.PLAIN);
        var bearing = exercise.crowd().of(plan.seed(), true);
        return new PlaceCall(id(plan.seed(), now), plan, exercise.patience(), Optional.empty(), entrance, bearing);
    }

    /** Another than in an exercise beside it that was drawn from the same seed and calls in the same millisecond. */
    private CallId id(long seed, Instant now) {
        return CallId.next(
                now, new SplittableRandom(seed + exercise.id().value().hashCode()));
    }
}
