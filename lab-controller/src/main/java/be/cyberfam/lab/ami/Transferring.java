package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A customer leaves his seat: his call ends there and, in the room, goes on as another that is offered at once. */
final class Transferring {
    private final KnownCalls calls;
    /** Offered already, and neither answered nor in a queue yet. */
    private final Set<CallId> underway = new HashSet<>();

    Transferring(KnownCalls calls) {
        this.calls = calls;
    }

    List<CallEvent> left(CallId call, AmiEvent.Transferred e) {
        calls.forget(call);
        var events = new ArrayList<CallEvent>();
        events.add(new CallEvent.Transferred(call, e.at(), e.to(), e.next()));
        e.next().ifPresent(next -> {
            underway.add(next);
            calls.change(next, e.customer(), live -> live.withCustomer(e.customer()));
            events.add(new CallEvent.Offered(next, e.at()));
            if (e.to().kind() == Destination.Kind.SEAT) {
                events.add(new CallEvent.Rang(next, e.at(), new SeatId(e.to().name())));
            }
        });
        return List.copyOf(events);
    }

    /** To a colleague who was asked before: nothing rings, and she has him when she says so. */
    List<CallEvent> given(CallId call, AmiEvent.Transferred e) {
        calls.forget(call);
        var events = new ArrayList<CallEvent>();
        events.add(new CallEvent.Transferred(call, e.at(), e.to(), e.next()));
        e.next().ifPresent(next -> {
            calls.change(next, e.customer(), live -> live.withCustomer(e.customer()));
            events.add(new CallEvent.Offered(next, e.at()));
        });
        return List.copyOf(events);
    }

    /** Whether it is on its way to a seat by name, not through a queue. */
    boolean isUnderway(CallId call) {
        return underway.contains(call);
    }

    /** It has arrived, at the seat or in a queue: from now on it is a call like any other. */
    boolean arrived(CallId call) {
        return underway.remove(call);
    }

    /** The seat it was sent to did not answer; the queue has it next. */
    List<CallEvent> refused(CallId call, AmiEvent.DialEnded e) {
        return e.to().seat()
                .map(phone ->
                        List.<CallEvent>of(new CallEvent.RingStopped(call, e.at(), phone.seat(), why(e.status()))))
                .orElse(List.of());
    }

    private static RingEnd why(String status) {
        return switch (status) {
            case "BUSY" -> RingEnd.BUSY;
            case "CONGESTION" -> RingEnd.DECLINED;
            case "CANCEL" -> RingEnd.WITHDRAWN;
            default -> RingEnd.NO_ANSWER;
        };
    }
}
