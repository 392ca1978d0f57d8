package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns what Asterisk says into what happened on the floor. No input or output, no clock: the same events give the same
 * facts. One owner, one thread.
 *
 * <p>A call is known by its LAB_CALL; who ended it is whose own request came first (HangupRequest), else what the queue
 * or the dial said, else the switch's or a manager's request (SoftHangupRequest). Abandon and complete events of the queue
 * are not used: they also come when nobody abandoned, or without a name.
 */
final class AmiTranslator {
    private static final int BUSY = 17;
    private static final int REJECTED = 21;
    /** Of a Hangup: chan_pjsip ended the leg because no packet came for rtp_timeout. */
    private static final int MEDIA_LOST = 44;
    /** Asterisk's words for Q.850 cause 19; a leg that is cancelled after its time says only "Normal Clearing". */
    private static final String NO_ANSWER = "User alerting, no answer";

    private final Map<CallId, LiveCall> calls = new HashMap<>();
    /** The way back from a channel to its call, for events that do not say. */
    private final Map<String, CallId> byUniqueid = new HashMap<>();

    private final Set<Endpoint> phones = new HashSet<>();
    /** Where a phone registered last. */
    private final Map<Endpoint, String> places = new HashMap<>();

    /** What follows from one event; often nothing. */
    List<FloorEvent> after(AmiEvent event) {
        return switch (event) {
            case AmiEvent.CallerJoined e -> joined(e);
            case AmiEvent.RingBegan e -> rings(e);
            case AmiEvent.RingFailed e -> ringFailed(e);
            case AmiEvent.Connected e -> connected(e.at(), callOf(e.customer(), e.seat()), e.seat());
            case AmiEvent.Dialling e -> dialling(e);
            case AmiEvent.DialEnded e -> dialEnded(e);
            case AmiEvent.DialOver e -> dialOver(e);
            case AmiEvent.Originated e -> originated(e);
            case AmiEvent.Held e -> held(e.leg(), call -> new CallEvent.Held(call, e.at()));
            case AmiEvent.Unheld e -> held(e.leg(), call -> new CallEvent.Resumed(call, e.at()));
            case AmiEvent.PartyHungUp e -> partyHungUp(e);
            case AmiEvent.SwitchHungUp e -> switchHungUp(e);
            case AmiEvent.QueueOver e -> queueOver(e);
            case AmiEvent.Gone e -> gone(e);
            case AmiEvent.ContactSeen e -> contact(e);
            case AmiEvent.Refused e -> List.of();
        };
    }

    /** The customer's channel of a live call, by its Uniqueid. */
    Optional<String> customerOf(CallId call) {
        return Optional.ofNullable(calls.get(call)).map(LiveCall::customer).filter(id -> !id.isEmpty());
    }

    /** After the switch was read back: forgets calls it no longer has, takes over calls and phones it knows. */
    void settle(Map<CallId, LiveCall> alive, Set<Endpoint> registered) {
        calls.keySet().retainAll(alive.keySet());
        byUniqueid.values().retainAll(alive.keySet());
        alive.forEach((call, live) -> {
            calls.putIfAbsent(call, live);
            byUniqueid.put(live.customer(), call);
            byUniqueid.put(live.seat(), call);
        });
        byUniqueid.remove("");
        places.keySet().retainAll(registered);
        phones.clear();
        phones.addAll(registered);
    }

    private List<FloorEvent> joined(AmiEvent.CallerJoined e) {
        return e.customer()
                .call()
                .<List<FloorEvent>>map(call -> {
                    boolean again = calls.containsKey(call) && live(call).connected();
                    remember(call, live(call).withCustomer(e.customer()), e.customer());
                    return again ? List.of() : facts(new CallEvent.Offered(call, e.at()));
                })
                .orElse(List.of());
    }

    private List<FloorEvent> rings(AmiEvent.RingBegan e) {
        return callAndSeat(e.customer(), e.seat(), (call, seat) -> {
            remember(call, live(call).withCustomer(e.customer()).withSeat(e.seat(), false), e.seat());
            return facts(new CallEvent.Rang(call, e.at(), seat));
        });
    }

    /** AgentRingNoAnswer says the same of a phone that is busy, declines or rings out: only its leg's end tells them apart. */
    private List<FloorEvent> ringFailed(AmiEvent.RingFailed e) {
        return callAndSeat(e.customer(), e.seat(), (call, seat) -> {
            var now = live(call);
            boolean legIsThere = now.seat().equals(e.seat().uniqueid()) && byUniqueid.containsKey(now.seat());
            if (now.refusal().isEmpty() && legIsThere) {
                calls.put(call, now.unansweredSince(e.at()));
                return List.of();
            }
            return ringStopped(call, e.at(), seat, now.refusal().orElse(RingEnd.NO_ANSWER));
        });
    }

    private List<FloorEvent> ringStopped(CallId call, Instant at, SeatId seat, RingEnd why) {
        calls.put(call, live(call).withoutSeat());
        return facts(new CallEvent.RingStopped(call, at, seat, why));
    }

    /** The end of a leg that only rang: it says why, before the queue does or after. */
    private List<FloorEvent> seatGone(CallId call, AmiEvent.Gone e) {
        var now = live(call);
        if (!calls.containsKey(call) || !now.onlyRings(e.leg())) {
            return List.of();
        }
        var why = refusal(e.cause()).or(now::refusal);
        if (now.unanswered().isEmpty() || e.leg().seat().isEmpty()) {
            why.ifPresent(said -> calls.put(call, now.refused(said)));
            return List.of();
        }
        var seat = e.leg().seat().get().seat();
        return ringStopped(call, now.unanswered().get(), seat, why.orElse(RingEnd.NO_ANSWER));
    }

    private static Optional<RingEnd> refusal(int cause) {
        return switch (cause) {
            case BUSY -> Optional.of(RingEnd.BUSY);
            case REJECTED -> Optional.of(RingEnd.DECLINED);
            default -> Optional.empty();
        };
    }

    private List<FloorEvent> connected(Instant at, Optional<CallId> named, Leg leg) {
        if (named.isEmpty() || leg.seat().isEmpty()) {
            return List.of();
        }
        var call = named.get();
        boolean again = live(call).connected();
        remember(call, live(call).withSeat(leg, true), leg);
        return again
                ? List.of()
                : facts(new CallEvent.Answered(call, at, leg.seat().get().seat()));
    }

    private List<FloorEvent> dialling(AmiEvent.Dialling e) {
        return callAndSeat(e.seat(), e.seat(), (call, seat) -> {
            remember(call, live(call).withSeat(e.seat(), false), e.seat());
            return facts(new CallEvent.Dialled(call, e.at(), seat));
        });
    }

    /** Outbound: the customer answered his phone. Inbound: a seat answered after its page was loaded anew. */
    private List<FloorEvent> dialEnded(AmiEvent.DialEnded e) {
        var call = callOf(e.from(), e.to());
        if (call.isEmpty() || e.from().channel().isEmpty()) {
            return List.of();
        }
        if (e.to().isCustomer()) {
            remember(call.get(), live(call.get()).withCustomer(e.to()), e.to());
            if ("NOANSWER".equals(e.status())) {
                var rangOut = new LiveCall.Asked(e.at(), EndedBy.SWITCH, NO_ANSWER);
                calls.put(call.get(), live(call.get()).asked(rangOut));
            }
            return "ANSWER".equals(e.status()) ? connected(e.at(), call, e.from()) : List.of();
        }
        boolean resumed = "ANSWER".equals(e.status()) && live(call.get()).connected();
        return resumed ? connected(e.at(), call, e.to()) : List.of();
    }

    private List<FloorEvent> dialOver(AmiEvent.DialOver e) {
        return callOf(e.seat())
                .filter(call -> calls.containsKey(call) && live(call).customer().isEmpty())
                .map(call -> over(call, new LiveCall.Asked(e.at(), EndedBy.SWITCH, "dial: " + e.status())))
                .orElse(List.of());
    }

    private List<FloorEvent> originated(AmiEvent.Originated e) {
        return e.answered()
                ? List.of()
                : over(e.call(), new LiveCall.Asked(e.at(), EndedBy.SEAT, "the seat's phone did not answer"));
    }

    /** Only the seat puts on hold; a customer's own re-INVITE says nothing of her. */
    private List<FloorEvent> held(Leg leg, java.util.function.Function<CallId, CallEvent> fact) {
        return leg.isCustomer()
                ? List.of()
                : callOf(leg)
                        .filter(call -> live(call).connected())
                        .map(call -> facts(fact.apply(call)))
                        .orElse(List.of());
    }

    private List<FloorEvent> partyHungUp(AmiEvent.PartyHungUp e) {
        liveCallOf(e.leg()).ifPresent(call -> {
            var now = live(call);
            boolean dialled = now.customer().isEmpty() || e.leg().uniqueid().equals(now.seat());
            if (e.leg().isCustomer()) {
                calls.put(call, now.withCustomer(e.leg()).asked(new LiveCall.Asked(e.at(), EndedBy.CUSTOMER, "")));
            } else if (now.onlyRings(e.leg())) {
                calls.put(call, now.refused(refusal(e.cause()).orElse(RingEnd.NO_ANSWER)));
            } else if (dialled) {
                calls.put(call, now.asked(new LiveCall.Asked(e.at(), EndedBy.SEAT, "")));
            }
        });
        return List.of();
    }

    private List<FloorEvent> switchHungUp(AmiEvent.SwitchHungUp e) {
        liveCallOf(e.leg()).filter(call -> !live(call).onlyRings(e.leg())).ifPresent(call -> {
            calls.put(call, live(call).asked(new LiveCall.Asked(e.at(), EndedBy.LAB, "")));
        });
        return List.of();
    }

    /** CONTINUE: the seat hung up. Anything else: the queue gave up. */
    private List<FloorEvent> queueOver(AmiEvent.QueueOver e) {
        callOf(e.customer()).ifPresent(call -> {
            var asked = "CONTINUE".equals(e.status())
                    ? new LiveCall.Asked(e.at(), EndedBy.SEAT, "")
                    : new LiveCall.Asked(e.at(), EndedBy.SWITCH, "queue: " + e.status());
            calls.put(call, live(call).asked(asked));
        });
        return List.of();
    }

    private List<FloorEvent> gone(AmiEvent.Gone e) {
        var call = callOf(e.leg());
        if (call.isEmpty() || !e.leg().isCustomer()) {
            byUniqueid.remove(e.leg().uniqueid());
            return call.map(id -> seatGone(id, e)).orElse(List.of());
        }
        var end = live(call.get()).end().orElse(new LiveCall.Asked(e.at(), EndedBy.SWITCH, ""));
        return over(call.get(), explained(end, e));
    }

    /** The channel driver's own request looks like a manager's: the cause of the end tells them apart. */
    private static LiveCall.Asked explained(LiveCall.Asked end, AmiEvent.Gone gone) {
        boolean nobodyAsked = end.by() == EndedBy.LAB || end.by() == EndedBy.SWITCH;
        if (nobodyAsked && gone.cause() == MEDIA_LOST) {
            return new LiveCall.Asked(end.at(), EndedBy.FAULT, "no media");
        }
        return end.why().isEmpty() ? new LiveCall.Asked(end.at(), end.by(), gone.text()) : end;
    }

    private List<FloorEvent> over(CallId call, LiveCall.Asked end) {
        calls.remove(call);
        byUniqueid.values().removeIf(call::equals);
        return facts(new CallEvent.Ended(call, end.at(), end.by(), end.why()));
    }

    private List<FloorEvent> contact(AmiEvent.ContactSeen e) {
        boolean news = e.there() ? phones.add(e.phone()) : !movedFrom(e) && phones.remove(e.phone());
        if (e.there()) {
            places.put(e.phone(), e.uri());
        }
        if (!news) {
            return List.of();
        }
        var phone = e.phone();
        return List.of(
                e.there()
                        ? new FloorEvent.PhoneSeen(phone.seat(), e.at(), phone.phone())
                        : new FloorEvent.PhoneGone(phone.seat(), e.at(), phone.phone()));
    }

    /** Whether a phone is gone only from a place it has left for another, as after a restart of the program it is. */
    private boolean movedFrom(AmiEvent.ContactSeen e) {
        return !places.getOrDefault(e.phone(), e.uri()).equals(e.uri());
    }

    private interface OfCallAndSeat {
        List<FloorEvent> of(CallId call, SeatId seat);
    }

    private List<FloorEvent> callAndSeat(Leg named, Leg seat, OfCallAndSeat then) {
        return callOf(named, seat)
                .flatMap(call -> seat.seat().map(endpoint -> then.of(call, endpoint.seat())))
                .orElse(List.of());
    }

    private Optional<CallId> callOf(Leg... legs) {
        for (var leg : legs) {
            var call = leg.call().or(() -> Optional.ofNullable(byUniqueid.get(leg.uniqueid())));
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }

    /** A seat's leg can outlive its call by a moment: what is said of it then is not remembered. */
    private Optional<CallId> liveCallOf(Leg leg) {
        return callOf(leg).filter(call -> leg.isCustomer() || calls.containsKey(call));
    }

    private LiveCall live(CallId call) {
        return calls.getOrDefault(call, LiveCall.UNKNOWN);
    }

    private void remember(CallId call, LiveCall now, Leg leg) {
        calls.put(call, now);
        byUniqueid.put(leg.uniqueid(), call);
    }

    private static List<FloorEvent> facts(CallEvent event) {
        return List.of(new OfCall(event));
    }
}
