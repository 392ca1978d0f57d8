package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The calls the switch has just now, and the way back to them from a channel. */
final class KnownCalls {
    private final Map<CallId, LiveCall> calls = new HashMap<>();
    /** For events that do not say which call they are about. */
    private final Map<String, CallId> byUniqueid = new HashMap<>();
    /** When customers' channels that are there now came in. */
    private final Map<String, Instant> arrivals = new HashMap<>();

    void arrived(Leg customer, Instant at) {
        arrivals.put(customer.uniqueid(), at);
    }

    Optional<Instant> arrivalOf(Leg customer) {
        return Optional.ofNullable(arrivals.get(customer.uniqueid()));
    }

    /** The call of the first of these legs that has one. */
    Optional<CallId> callOf(Leg... legs) {
        for (var leg : legs) {
            var call = leg.call().or(() -> Optional.ofNullable(byUniqueid.get(leg.uniqueid())));
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }

    /** A seat's leg can outlive its call by a moment: what is said of it then is not remembered. */
    Optional<CallId> liveCallOf(Leg leg) {
        return callOf(leg).filter(call -> leg.isCustomer() || isLive(call));
    }

    /** What follows for the call either leg names and the seat whose leg it is; nothing where one of them is not known. */
    <T> List<T> ofCallAndSeat(Leg named, Leg seat, BiFunction<CallId, SeatId, List<T>> then) {
        return callOf(named, seat)
                .flatMap(call -> seat.seat().map(endpoint -> then.apply(call, endpoint.seat())))
                .orElse(List.of());
    }

    boolean isLive(CallId call) {
        return calls.containsKey(call);
    }

    /** As it stands; {@link LiveCall#UNKNOWN} when nothing was said of it yet. */
    LiveCall live(CallId call) {
        return calls.getOrDefault(call, LiveCall.UNKNOWN);
    }

    boolean knows(Leg leg) {
        return byUniqueid.containsKey(leg.uniqueid());
    }

    void change(CallId call, UnaryOperator<LiveCall> step) {
        calls.put(call, step.apply(live(call)));
    }

    /** The call has this leg from now on. */
    void change(CallId call, Leg leg, UnaryOperator<LiveCall> step) {
        change(call, step);
        byUniqueid.put(leg.uniqueid(), call);
    }

    void forget(CallId call) {
        calls.remove(call);
        byUniqueid.values().removeIf(call::equals);
    }

    void forget(Leg leg) {
        byUniqueid.remove(leg.uniqueid());
        arrivals.remove(leg.uniqueid());
    }

    /** After the switch was read back: forgets calls it no longer has, takes over those it has. */
    void settle(Map<CallId, LiveCall> alive) {
        calls.keySet().retainAll(alive.keySet());
        byUniqueid.values().retainAll(alive.keySet());
        alive.forEach((call, live) -> {
            calls.putIfAbsent(call, live);
            byUniqueid.put(live.customer(), call);
            byUniqueid.put(live.seat(), call);
        });
        byUniqueid.remove("");
        arrivals.keySet().retainAll(byUniqueid.keySet());
    }
}
