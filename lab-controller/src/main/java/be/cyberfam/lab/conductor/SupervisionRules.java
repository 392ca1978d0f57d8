package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Supervision;
import be.cyberfam.lab.floor.SupervisionMode;
import be.cyberfam.lab.floor.SupervisorDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What supervisors may do in calls: pure, one method a request. */
final class SupervisionRules {
    private final Floor floor;
    private final Instant now;

    SupervisionRules(Floor floor, Instant now) {
        this.floor = floor;
        this.now = now;
    }

    /** Her own desk again, else a free one, else one whose owner has no phone there. */
    Ruling takeDesk(Request.TakeDesk r) {
        var own = deskOf(r.person().id());
        if (own.isPresent()) {
            return at(own.get(), List.of());
        }
        return floor.desks().stream()
                .filter(desk -> desk.person().isEmpty() || desk.phones().isEmpty())
                .min(Comparator.comparing(desk -> desk.person().isPresent()))
                .map(desk -> at(desk, List.of(new FloorEvent.DeskTaken(desk.id(), now, r.person()))))
                .orElseGet(() -> Ruling.denied(Refusal.NO_DESK, "every supervisor's desk is in use"));
    }

    private static Ruling at(SupervisorDesk desk, List<FloorEvent> events) {
        return new Ruling.Granted(events, List.of(), new Reply.AtDesk(desk.id()));
    }

    /** Her phone leaves the call first. */
    Ruling leaveDesk(Request.LeaveDesk r) {
        var desk = deskOf(r.person());
        var orders = new ArrayList<SwitchOrder>();
        desk.filter(d -> d.supervision().isPresent())
                .ifPresent(d -> orders.add(new SwitchOrder.StopSupervising(d.id())));
        List<FloorEvent> events = desk.<FloorEvent>map(d -> new FloorEvent.DeskLeft(d.id(), now)).stream()
                .toList();
        return new Ruling.Granted(events, orders, new Reply.Done());
    }

    /** Whoever comes into a call listens first, so that nobody speaks into it by a slip of the hand. */
    Ruling supervise(Request.Supervise r) {
        return atDesk(r.by(), r.call(), (desk, phone) -> {
            var mode = modeIn(desk, r.call());
            if (talksToACustomer(desk)) {
                return Ruling.denied(Refusal.CALL_STILL_ON, "hang up first: the customer is yours");
            }
            if (mode.isEmpty() && r.mode() != SupervisionMode.LISTEN) {
                return listenFirst(r.call());
            }
            if (r.mode() == SupervisionMode.CUSTOMER && isPlayed(r.call(), desk)) {
                return Ruling.denied(Refusal.CUSTOMER_PLAYED, "somebody else plays the customer of call " + r.call());
            }
            return mode.equals(Optional.of(r.mode()))
                    ? Ruling.granted()
                    : Ruling.ordered(new SwitchOrder.Supervise(r.call(), desk.id(), phone, r.mode()));
        });
    }

    Ruling takeOver(Request.TakeOver r) {
        return atDesk(r.by(), r.call(), (desk, phone) -> {
            if (floor.call(r.call()).flatMap(CallTimeline::consultation).isPresent()) {
                return Ruling.denied(Refusal.CONSULTING, "a colleague is being asked about call " + r.call());
            }
            return modeIn(desk, r.call()).isEmpty()
                    ? listenFirst(r.call())
                    : Ruling.ordered(new SwitchOrder.TakeOver(r.call(), desk.id()));
        });
    }

    Ruling stop(Request.StopSupervising r) {
        return deskOf(r.by())
                .filter(desk -> desk.supervision().isPresent())
                .map(desk -> Ruling.ordered(new SwitchOrder.StopSupervising(desk.id())))
                .orElseGet(Ruling::granted);
    }

    private Ruling atDesk(PersonId by, CallId call, BiFunction<SupervisorDesk, Phone, Ruling> rule) {
        return connected(
                call,
                timeline -> deskOf(by)
                        .map(desk -> desk.phone()
                                .map(phone -> rule.apply(desk, phone))
                                .orElseGet(() ->
                                        Ruling.denied(Refusal.NO_PHONE, "no phone of " + desk.id() + " is registered")))
                        .orElseGet(() -> Ruling.denied(Refusal.NO_DESK, by + " has no desk: take one first")));
    }

    private Ruling connected(CallId id, Function<CallTimeline, Ruling> rule) {
        var call = floor.callOrRecent(id);
        if (call.isEmpty()) {
            return Ruling.denied(Refusal.NO_SUCH_CALL, "there is no call " + id + " on the floor");
        }
        return call.get().phase() instanceof CallPhase.Connected
                ? rule.apply(call.get())
                : Ruling.denied(Refusal.NOT_CONNECTED, "nobody talks on call " + id + " now");
    }

    private static Ruling listenFirst(CallId call) {
        return Ruling.denied(Refusal.LISTEN_FIRST, "listen to call " + call + " first");
    }

    /** Two voices are not one customer. */
    private boolean isPlayed(CallId call, SupervisorDesk by) {
        return floor.desks().stream()
                .filter(desk -> !desk.id().equals(by.id()))
                .anyMatch(desk -> modeIn(desk, call).equals(Optional.of(SupervisionMode.CUSTOMER)));
    }

    private static boolean talksToACustomer(SupervisorDesk desk) {
        return desk.supervision()
                .filter(s -> s.mode() == SupervisionMode.TAKE_OVER)
                .isPresent();
    }

    private static Optional<SupervisionMode> modeIn(SupervisorDesk desk, CallId call) {
        return desk.supervision().filter(s -> s.call().equals(call)).map(Supervision::mode);
    }

    private Optional<SupervisorDesk> deskOf(PersonId person) {
        return floor.desks().stream()
                .filter(desk -> desk.person().filter(p -> p.id().equals(person)).isPresent())
                .findFirst();
    }
}
