package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Phone;
import java.util.Optional;

/** Where a call may be sent: pure. */
final class TransferRules {
    private final Floor floor;
    private final Room room;

    TransferRules(Floor floor, Room room) {
        this.floor = floor;
        this.room = room;
    }

    /** Only a call somebody talks on can be given away, and not while a colleague is asked about it. */
    Ruling transfer(Request.Transfer r) {
        return Colleagues.connected(
                floor,
                r.call(),
                call -> call.consultation().isPresent()
                        ? Ruling.denied(Refusal.CONSULTING, "a colleague is being asked about call " + r.call())
                        : transfer(r, call));
    }

    private Ruling transfer(Request.Transfer r, CallTimeline call) {
        return switch (r.to().kind()) {
            case SEAT -> toSeat(r, call);
            case LINE -> toLine(r);
            case COLLEAGUE -> toColleague(r, call);
            case DESK -> Ruling.denied(Refusal.NO_SUCH_LINE, "calls are not given to " + r.to());
        };
    }

    private Ruling toLine(Request.Transfer r) {
        return room.lines().contains(new LineId(r.to().name()))
                ? ordered(r, Optional.empty())
                : Ruling.denied(Refusal.NO_SUCH_LINE, "there is no line " + r.to());
    }

    private Ruling toColleague(Request.Transfer r, CallTimeline call) {
        return room.plays(r.to().name(), call)
                ? ordered(r, Optional.empty())
                : Ruling.denied(Refusal.NO_SUCH_COLLEAGUE, "there is no colleague " + r.to());
    }

    private Ruling toSeat(Request.Transfer r, CallTimeline call) {
        var id = new SeatId(r.to().name());
        if (floor.seat(id).isEmpty()) {
            return Ruling.denied(Refusal.NO_SUCH_SEAT, "there is no seat " + id + " in this room");
        }
        return Colleagues.freePhone(floor, call, id)
                .map(phone -> ordered(r, Optional.of(phone)))
                .orElseGet(() -> Ruling.denied(Refusal.NOT_READY, id + " cannot take a call now"));
    }

    private static Ruling ordered(Request.Transfer r, Optional<Phone> phone) {
        return Ruling.ordered(new SwitchOrder.Transfer(r.call(), r.to(), phone, r.next()));
    }
}
