package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Seat;
import java.util.Optional;
import java.util.function.Function;

/** What giving a call to a colleague and asking her about it have in common: pure. */
final class Colleagues {
    private Colleagues() {}

    /** Decides on a call somebody talks on. */
    static Ruling connected(Floor floor, CallId id, Function<CallTimeline, Ruling> rule) {
        var call = floor.callOrRecent(id);
        if (call.isEmpty()) {
            return Ruling.denied(Refusal.NO_SUCH_CALL, "there is no call " + id + " on the floor");
        }
        return call.get().phase() instanceof CallPhase.Connected
                ? rule.apply(call.get())
                : Ruling.denied(Refusal.NOT_CONNECTED, "nobody talks on call " + id + " now");
    }

    /** The phone of a colleague who is free; herself is not one. */
    static Optional<Phone> freePhone(Floor floor, CallTimeline call, SeatId id) {
        return floor.seat(id)
                .filter(other -> other.isReady() && !call.seatNow().equals(Optional.of(id)))
                .flatMap(Seat::phone);
    }
}
