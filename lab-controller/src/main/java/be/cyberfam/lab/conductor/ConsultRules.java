package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Consultation;
import be.cyberfam.lab.call.Consultation.Stage;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.conductor.SwitchOrder.Grouping;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Phone;
import java.util.Optional;
import java.util.function.Function;

/** Who may be asked about a call, and what follows from it: pure. */
final class ConsultRules {
    private final Floor floor;
    private final Room room;

    ConsultRules(Floor floor, Room room) {
        this.floor = floor;
        this.room = room;
    }

    /** Only who talks with a customer asks, and one colleague at a time. */
    Ruling consult(Request.Consult r) {
        return connected(r.call(), call -> {
            if (call.consultation().isPresent()) {
                return Ruling.denied(Refusal.CONSULTING, "a colleague is being asked about call " + call.id());
            }
            return call.phase() instanceof CallPhase.OnHold
                    ? Ruling.denied(Refusal.NOT_CONNECTED, "take the customer back from hold first")
                    : consult(r, call);
        });
    }

    private Ruling consult(Request.Consult r, CallTimeline call) {
        return switch (r.with().kind()) {
            case SEAT -> seat(r, call);
            case COLLEAGUE -> colleague(r, call);
            case LINE, DESK -> Ruling.denied(Refusal.NO_SUCH_COLLEAGUE, r.with() + " is not asked");
        };
    }

    private Ruling seat(Request.Consult r, CallTimeline call) {
        var phone = Colleagues.freePhone(floor, call, new SeatId(r.with().name()));
        return phone.map(free -> ordered(r, Optional.of(free)))
                .orElseGet(() -> Ruling.denied(Refusal.NOT_READY, r.with() + " cannot be asked now"));
    }

    private Ruling colleague(Request.Consult r, CallTimeline call) {
        return room.plays(r.with().name(), call)
                ? ordered(r, Optional.empty())
                : Ruling.denied(Refusal.NO_SUCH_COLLEAGUE, "there is no colleague " + r.with());
    }

    private static Ruling ordered(Request.Consult r, Optional<Phone> phone) {
        return Ruling.ordered(new SwitchOrder.Consult(r.call(), r.with(), phone, r.as()));
    }

    /** What fits the stage it is at. */
    Ruling go(Request.Consulted r) {
        return connected(
                r.call(),
                call -> call.consultation()
                        .flatMap(now -> grouping(r.step(), now))
                        .map(how -> Ruling.ordered(new SwitchOrder.Regroup(r.call(), how)))
                        .orElseGet(() -> Ruling.denied(
                                Refusal.NOT_CONSULTING,
                                "that cannot be done now: see who is asked about call " + call.id())));
    }

    private static Optional<Grouping> grouping(Request.Step step, Consultation now) {
        var stage = now.stage();
        return switch (step) {
            case SWAP -> swapped(stage);
            case CONFER -> Optional.of(Grouping.CONFERENCE).filter(g -> stage == Stage.PRIVATE || stage == Stage.ASIDE);
            case COMPLETE -> Optional.of(Grouping.GIVEN).filter(g -> now.isAnswered());
            case DROP -> Optional.of(Grouping.WITHOUT_COLLEAGUE);
        };
    }

    private static Optional<Grouping> swapped(Stage stage) {
        return switch (stage) {
            case PRIVATE -> Optional.of(Grouping.WITH_CUSTOMER);
            case ASIDE -> Optional.of(Grouping.WITH_COLLEAGUE);
            case RINGING, CONFERENCE, OVER -> Optional.empty();
        };
    }

    private Ruling connected(CallId id, Function<CallTimeline, Ruling> rule) {
        return Colleagues.connected(floor, id, rule);
    }
}
