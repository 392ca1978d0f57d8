package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.floor.Floor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of the calls that were over last, with who sat at the seat then; at most 50. */
final class RecentCalls {
    private static final int MOST = 50;

    private final Map<CallId, PersonId> talkers = new HashMap<>();
    private final LinkedHashMap<CallId, CallRow> rows = new LinkedHashMap<>();

    /** Begins with what the store knows, latest first. */
    void fill(List<CallRow> latestFirst) {
        latestFirst.reversed().stream().filter(row -> row.result().isPresent()).forEach(this::put);
    }

    /** Takes note of a call that moved; its record when it is over. */
    Optional<CallRow> after(Floor floor, CallTimeline call, Instant at) {
        noteTalker(floor, call);
        if (!call.isOver()) {
            return Optional.empty();
        }
        var row = CallRow.of(call, at, person(call));
        put(row);
        return Optional.of(row);
    }

    /** Latest first. */
    List<CallRow> latestFirst() {
        return new ArrayList<>(rows.values()).reversed();
    }

    private void noteTalker(Floor floor, CallTimeline call) {
        CallRow.seat(call.points())
                .filter(seat -> !talkers.containsKey(call.id()) && !call.isOver())
                .flatMap(floor::seat)
                .flatMap(seat -> seat.person())
                .ifPresent(person -> talkers.put(call.id(), person.id()));
    }

    private Optional<PersonId> person(CallTimeline call) {
        return Optional.ofNullable(talkers.get(call.id()))
                .or(() -> Optional.ofNullable(rows.get(call.id())).flatMap(CallRow::person));
    }

    private void put(CallRow row) {
        talkers.remove(row.id());
        rows.put(row.id(), row);
        if (rows.size() > MOST) {
            rows.remove(rows.keySet().iterator().next());
        }
    }
}
