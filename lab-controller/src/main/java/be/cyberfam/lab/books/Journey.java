package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The calls of one customer who was put through, from the first to the last. The switch and the customer's phone know one
 * customer and one channel; only the journal and the recordings know the parts.
 *
 * @param parts in their order; one alone when the call left the room
 */
record Journey(List<CallBooks> parts) {
    Journey {
        parts = List.copyOf(parts);
    }

    /** All journeys among these calls; a call that was never put through is in none. */
    static List<Journey> among(List<CallBooks> calls, Function<CallId, List<CallEvent>> eventsOf) {
        var byId = calls.stream().collect(Collectors.toMap(CallBooks::id, Function.identity()));
        var next = new HashMap<CallId, CallId>();
        var left = new ArrayList<CallId>();
        for (var call : calls) {
            eventsOf.apply(call.id()).stream()
                    .filter(CallEvent.Transferred.class::isInstance)
                    .map(CallEvent.Transferred.class::cast)
                    .forEach(transferred -> {
                        left.add(call.id());
                        transferred.next().ifPresent(then -> next.put(call.id(), then));
                    });
        }
        return left.stream()
                .filter(first -> !next.containsValue(first))
                .map(first -> new Journey(from(first, next, byId)))
                .toList();
    }

    private static List<CallBooks> from(CallId first, Map<CallId, CallId> next, Map<CallId, CallBooks> calls) {
        var parts = new ArrayList<CallBooks>();
        for (var id = Optional.of(first); id.isPresent(); id = id.flatMap(now -> Optional.ofNullable(next.get(now)))) {
            id.map(calls::get).ifPresent(parts::add);
        }
        return parts;
    }

    boolean holds(CallBooks call) {
        return parts.stream().anyMatch(part -> part.id().equals(call.id()));
    }

    CallBooks first() {
        return parts.getFirst();
    }

    CallBooks last() {
        return parts.getLast();
    }

    /** Whether its end is the end of the customer's channel, and not only of what the floor knows of him. */
    boolean endsInTheRoom() {
        return last().endedBy().filter(by -> by != EndedBy.TRANSFER).isPresent();
    }

    /** What the switch says of all parts. */
    Optional<CelCall> cel() {
        return parts.stream().flatMap(part -> part.cel().stream()).reduce(CelCall::with);
    }
}
