package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Seat;
import java.util.Optional;
import java.util.Set;

/** Where a call may be sent: pure. */
final class TransferRules {
    private final Floor floor;
    private final Set<LineId> lines;

    TransferRules(Floor floor, Set<LineId> lines) {
        this.floor = floor;
        this.lines = lines;
    }

    /** Only a call somebody talks on can be given away. */
    Ruling transfer(Request.Transfer r) {
        var call = floor.callOrRecent(r.call());
        if (call.isEmpty()) {
            return Ruling.denied(Refusal.NO_SUCH_CALL, "there is no call " + r.call() + " on the floor");
        }
        if (!(call.get().phase() instanceof CallPhase.Connected)) {
            return Ruling.denied(Refusal.NOT_CONNECTED, "nobody talks on call " + r.call() + " now");
        }
        return switch (r.to().kind()) {
            case SEAT -> toSeat(r, call.get());
            case LINE -> toLine(r);
            case COLLEAGUE, DESK -> Ruling.denied(Refusal.NO_SUCH_LINE, "calls are not given to " + r.to());
        };
    }

    private Ruling toLine(Request.Transfer r) {
        return lines.contains(new LineId(r.to().name()))
                ? ordered(r, Optional.empty())
                : Ruling.denied(Refusal.NO_SUCH_LINE, "there is no line " + r.to());
    }

    /** A colleague who is free; herself is not one. */
    private Ruling toSeat(Request.Transfer r, CallTimeline call) {
        var id = new SeatId(r.to().name());
        var seat = floor.seat(id);
        if (seat.isEmpty()) {
            return Ruling.denied(Refusal.NO_SUCH_SEAT, "there is no seat " + id + " in this room");
        }
        return seat.filter(other -> other.isReady() && !call.seatNow().equals(Optional.of(id)))
                .flatMap(Seat::phone)
                .map(phone -> ordered(r, Optional.of(phone)))
                .orElseGet(() -> Ruling.denied(Refusal.NOT_READY, id + " cannot take a call now"));
    }

    private static Ruling ordered(Request.Transfer r, Optional<Phone> phone) {
        return Ruling.ordered(new SwitchOrder.Transfer(r.call(), r.to(), phone, r.next()));
    }
}
