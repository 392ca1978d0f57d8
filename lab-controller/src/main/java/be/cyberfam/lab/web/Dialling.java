package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.exercise.Callee;
import be.cyberfam.lab.exercise.Casting;
import be.cyberfam.lab.exercise.Exercise;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.scenario.Pickup;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes the order to ring a customer of the exercise a seat takes part in. */
final class Dialling {

    private final FloorDesk desk;
    private final ExerciseShelf exercises;
    private final InstantSource clock;
    private final RandomGenerator chance;

    Dialling(FloorDesk desk, ExerciseShelf exercises, InstantSource clock, RandomGenerator chance) {
        this.desk = desk;
        this.exercises = exercises;
        this.clock = clock;
        this.chance = chance;
    }

    /** An order for that customer; 409 when no exercise runs at the seat, 404 when he is none of its customers. */
    PlaceCall to(String customer, SeatId seat) {
        var exercise = desk.floor()
                .exerciseAt(seat)
                .flatMap(status -> exercises.find(status.id()))
                .orElseThrow(Dialling::noExercise);
        requireFreeChoice(exercise);
        var who = exercise.callees().stream()
                .filter(callee -> callee.id().equals(customer))
                .map(Callee::who)
                .findFirst()
                .orElseThrow(() -> Refusal.noSuch("customer", customer));
        var pickup = exercise.outbound().flatMap(campaign -> campaign.draw(chance));
        return new PlaceCall(
                CallId.next(clock.instant(), chance), plan(exercise, who, pickup), exercise.patience(), pickup);
    }

    /** An order for somebody to whom a call was promised: he waits for it. 409 when no exercise runs at the seat. */
    PlaceCall promised(CallPlan earlier, SeatId seat) {
        var exercise = desk.floor().exerciseAt(seat).orElseThrow(Dialling::noExercise);
        return new PlaceCall(
                CallId.next(clock.instant(), chance), earlier.calledAgain(exercise.id(), chance.nextLong()));
    }

    /** A name for something that is made now: as unlikely to be guessed as a call's. */
    String newId() {
        return CallId.next(clock.instant(), chance).value();
    }

    /** Where she reads about somebody before the call, the list says about whom. */
    private static void requireFreeChoice(Exercise exercise) {
        exercise.outbound()
                .filter(campaign -> campaign.mode() == DialMode.PREVIEW)
                .ifPresent(campaign -> {
                    throw Refusal.conflict("nobody-to-call", "in this exercise the list says who is called");
                });
    }

    private CallPlan plan(Exercise exercise, Casting who, Optional<Pickup> pickup) {
        return new CallPlan(
                        exercise.id(),
                        Direction.OUTBOUND,
                        exercise.line(),
                        who.customer(),
                        who.customerName(),
                        who.pack(),
                        who.scenario(),
                        exercise.outbound()
                                .map(campaign -> campaign.right(who, pickup))
                                .orElseGet(who::expected),
                        chance.nextLong())
                .at(who.number());
    }

    private static Refusal noExercise() {
        return Refusal.conflict("no-exercise", "no exercise is running, so there is nobody to ring");
    }
}
