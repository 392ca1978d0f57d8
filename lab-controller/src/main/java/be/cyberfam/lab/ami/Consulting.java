package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Consultation.Stage;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.RingEnd;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Colleagues who are asked about calls: where each consultation stands, and what that is for the customer. */
final class Consulting {
    private final KnownCalls calls;
    private final Map<CallId, Colleague> asked = new HashMap<>();
    /** Customers on their way to the colleague, until she has them: by the call they left. */
    private final Map<CallId, Handover> given = new HashMap<>();

    /**
     * Somebody who is asked.
     *
     * @param leg her channel, once she has answered
     */
    record Colleague(Destination with, CallId as, Optional<Leg> leg, Stage stage) {
        Colleague at(Stage now) {
            return new Colleague(with, as, leg, now);
        }

        Colleague on(Leg hers) {
            return new Colleague(with, as, Optional.of(hers), stage);
        }
    }

    /** Both channels of a call that is given to a colleague. */
    record Handover(Leg customer, Leg colleague) {}

    Consulting(KnownCalls calls) {
        this.calls = calls;
    }

    Optional<Colleague> of(CallId call) {
        return Optional.ofNullable(asked.get(call));
    }

    Optional<Handover> handover(CallId call) {
        return Optional.ofNullable(given.get(call));
    }

    /** Whether the customer hears the switch's music, whatever the seat's phone does. */
    boolean keepsAside(CallId call) {
        return of(call).filter(c -> c.stage() == Stage.RINGING || c.stage() == Stage.PRIVATE)
                .isPresent();
    }

    List<CallEvent> after(AmiEvent.Consulted e) {
        return e.leg().call().map(call -> after(call, e)).orElse(List.of());
    }

    private List<CallEvent> after(CallId call, AmiEvent.Consulted e) {
        return switch (e.step()) {
            case RINGING -> begins(call, e);
            case ANSWERED -> isThere(call, e);
            case COLLEAGUE -> turns(call, e.at(), Stage.PRIVATE);
            case CUSTOMER -> withCustomer(call, e.at());
            case CONFERENCE -> turns(call, e.at(), Stage.CONFERENCE);
            case OVER -> over(call, e.at(), why(e.status()));
            case TAKEN -> taken(call, e);
        };
    }

    private List<CallEvent> begins(CallId call, AmiEvent.Consulted e) {
        asked.put(call, new Colleague(e.with(), e.as(), Optional.empty(), Stage.RINGING));
        return told(call, e.at(), Stage.RINGING);
    }

    private List<CallEvent> isThere(CallId call, AmiEvent.Consulted e) {
        asked.computeIfPresent(call, (id, colleague) -> colleague.on(e.leg()));
        return turns(call, e.at(), Stage.PRIVATE);
    }

    private List<CallEvent> turns(CallId call, Instant at, Stage stage) {
        asked.computeIfPresent(call, (id, colleague) -> colleague.at(stage));
        return told(call, at, stage);
    }

    /** Back with the customer; whether a colleague waits depends on whether she is still there. */
    private List<CallEvent> withCustomer(CallId call, Instant at) {
        boolean waits = of(call).flatMap(Colleague::leg).isPresent();
        return waits ? turns(call, at, Stage.ASIDE) : joined(hold(call, at, false), over(call, at, Optional.empty()));
    }

    private List<CallEvent> told(CallId call, Instant at, Stage stage) {
        return of(call).map(colleague -> joined(
                        hold(call, at, stage == Stage.RINGING || stage == Stage.PRIVATE),
                        List.of(fact(call, at, colleague, stage, Optional.empty()))))
                .orElse(List.of());
    }

    private List<CallEvent> over(CallId call, Instant at, Optional<RingEnd> why) {
        var colleague = Optional.ofNullable(asked.remove(call));
        return colleague
                .map(c -> List.of(fact(call, at, c, Stage.OVER, c.leg().isPresent() ? Optional.empty() : why)))
                .orElse(List.of());
    }

    private static CallEvent fact(CallId call, Instant at, Colleague who, Stage stage, Optional<RingEnd> why) {
        return new CallEvent.Consulted(call, at, stage, who.with(), who.as(), why);
    }

    /** The customer hears music, or no more; said once. */
    private List<CallEvent> hold(CallId call, Instant at, boolean held) {
        if (!calls.isLive(call) || calls.live(call).held() == held) {
            return List.of();
        }
        calls.change(call, live -> live.onHold(held));
        return List.of(held ? new CallEvent.Held(call, at) : new CallEvent.Resumed(call, at));
    }

    /** The customer's channel left the seat, for the colleague or for somebody else. */
    List<CallEvent> left(CallId call, AmiEvent.Transferred e) {
        of(call).filter(colleague -> colleague.with().equals(e.to()))
                .flatMap(Colleague::leg)
                .ifPresent(leg -> given.put(call, new Handover(e.customer(), leg)));
        return over(call, e.at(), Optional.empty());
    }

    /** At a seat it is a call of hers from now on. */
    private List<CallEvent> taken(CallId call, AmiEvent.Consulted e) {
        given.remove(call);
        var seat = e.leg().seat();
        if (seat.isEmpty()) {
            return List.of();
        }
        calls.change(e.as(), e.leg(), live -> live.withSeat(e.leg(), true));
        return List.of(new CallEvent.Answered(e.as(), e.at(), seat.get().seat()));
    }

    /** The colleague hung up, or the customer did, which is the end of asking about him. */
    List<CallEvent> gone(AmiEvent.Gone e) {
        given.values().removeIf(handover -> same(handover.colleague(), e.leg()));
        var call = asked.entrySet().stream()
                .filter(one ->
                        one.getValue().leg().filter(leg -> same(leg, e.leg())).isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> calls.callOf(e.leg()).filter(id -> e.leg().isCustomer()));
        return call.map(id -> over(id, e.at(), Optional.empty())).orElse(List.of());
    }

    private static boolean same(Leg one, Leg other) {
        return one.channel().equals(other.channel());
    }

    private static Optional<RingEnd> why(String status) {
        return switch (status) {
            case "BUSY" -> Optional.of(RingEnd.BUSY);
            case "CONGESTION" -> Optional.of(RingEnd.DECLINED);
            case "CANCEL" -> Optional.of(RingEnd.WITHDRAWN);
            default -> Optional.of(RingEnd.NO_ANSWER);
        };
    }

    private static List<CallEvent> joined(List<CallEvent> some, List<CallEvent> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** After the switch was read back. */
    void settle(Map<CallId, Colleague> there) {
        asked.clear();
        asked.putAll(there);
        given.clear();
    }
}
