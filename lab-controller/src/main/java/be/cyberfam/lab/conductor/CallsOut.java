package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Shown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The calls seats make: whom they choose, who is next, and whom they read about first. */
final class CallsOut {
    private final Exercises exercises;
    private final Customers customers;
    private final Consumer<FloorEvent> happen;

    /** Those for which the seat's own phone rings still, so that the floor does not know the seat yet. */
    private final Map<CallId, SeatId> ringing = new HashMap<>();

    CallsOut(Exercises exercises, Customers customers, Consumer<FloorEvent> happen) {
        this.exercises = exercises;
        this.customers = customers;
        this.happen = happen;
    }

    /** The seat has picked up its own phone, or the call is over. */
    void settled(CallId call) {
        ringing.remove(call);
    }

    /** She chooses whom she calls, but not against his will. */
    Ruling chosen(Request.Dial request, HouseRules rules, Instant now) {
        if (exercises.register().holds(request.call().plan().number())) {
            return Ruling.denied(
                    Refusal.HAS_REFUSED_CALLS,
                    request.call().plan().customerName()
                            + " has asked not to be called any more; his number stands in the register of refusals");
        }
        if (exercises.forbids(request.call(), now)) {
            return Ruling.denied(Refusal.NOBODY_TO_CALL, "he is not to be called now");
        }
        var ruling = expected(request, rules);
        if (ruling instanceof Ruling.Granted) {
            exercises.chosen(request.call(), now);
        }
        return ruling;
    }

    /** A name is off the list once the seat may call it. */
    Ruling next(Request.DialNext request, HouseRules rules, Instant now) {
        var next = exercises.next(request.seat(), now).map(call -> new Request.Dial(request.seat(), call));
        if (next.isEmpty()) {
            return Ruling.denied(Refusal.NOBODY_TO_CALL, "nobody is to be called now");
        }
        var ruling = expected(next.get(), rules);
        if (ruling instanceof Ruling.Granted) {
            exercises.called(request.seat(), next.get().call(), now).ifPresent(happen);
        }
        return ruling;
    }

    private Ruling expected(Request.Dial asked, HouseRules rules) {
        if (rings(asked.seat())) {
            return Ruling.denied(Refusal.CALL_STILL_ON, "the phone of " + asked.seat() + " rings already");
        }
        var request = new Request.Dial(asked.seat(), customers.sealed(asked.call()));
        var ruling = rules.dial(request);
        if (ruling instanceof Ruling.Granted) {
            ringing.put(request.call().call(), request.seat());
            customers.expect(request.call());
        }
        return ruling;
    }

    /** She passes over whom she reads about, where the exercise allows it. */
    Ruling passedOver(Request.PassOver request, Floor floor, Instant now) {
        var seat = request.seat();
        var shown = floor.seat(seat)
                .map(one -> one.state())
                .filter(SeatState.Previewing.class::isInstance)
                .map(state -> ((SeatState.Previewing) state).person())
                .filter(person -> person.callee().equals(request.callee()));
        if (shown.isEmpty() || rings(seat)) {
            return Ruling.denied(Refusal.NOBODY_TO_CALL, "he is not shown at " + seat);
        }
        return shown.get().mayPass()
                ? Ruling.granted(
                        new FloorEvent.PersonPassed(seat, now, request.callee(), request.why(), request.note()))
                : Ruling.denied(Refusal.PASSING_FORBIDDEN, "in this exercise everybody who is shown is called");
    }

    /** Brings the seats that prepare their calls to where they should be at this moment. */
    void prepare(Floor floor, Instant now) {
        exercises.prepare(new Preparing(floor, this::rings, now)).forEach(happen);
    }

    /** The seats whose time to read is over, each as if he were hers no more. */
    List<FloorEvent.PersonWithdrawn> readOut(Floor floor, Instant now) {
        var over = new ArrayList<FloorEvent.PersonWithdrawn>();
        for (var seat : floor.seats()) {
            if (seat.state() instanceof SeatState.Previewing(Instant since, Shown who)
                    && !now.isBefore(who.until())
                    && !rings(seat.id())) {
                over.add(new FloorEvent.PersonWithdrawn(seat.id(), now, who.callee()));
            }
        }
        return over;
    }

    private boolean rings(SeatId seat) {
        return ringing.containsValue(seat);
    }
}
