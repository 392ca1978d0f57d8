package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps table {@code calls} in step with the journal, through the same reduction the live floor uses. It remembers the calls
 * it saw last and reads any other from the journal, so that it can forget everything at any time. Writer thread only.
 */
final class Projection {

    private static final int REMEMBERED = 2_000;

    private final Map<CallId, Known> calls = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CallId, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    private @Nullable Occupants occupants;

    /** What is known of a call. */
    private record Known(CallTimeline timeline, Instant begunAt, Optional<PersonId> person) {}

    /** To be called inside the transaction that is to write these rows, before they are written. */
    void hear(Sql sql, List<JournalRow> rows) {
        var changed = new LinkedHashSet<CallId>();
        for (JournalRow row : rows) {
            hear(sql, row.seq(), row.event(), changed);
        }
        write(sql, changed);
    }

    /** What the whole journal says of a call by now, as a row; empty when it says nothing. */
    static Optional<CallRow> replayed(Sql sql, CallId call) {
        return fromJournal(sql, call, Occupants.readFrom(sql)).map(Projection::row);
    }

    /** After a transaction that failed: what was heard in it was never written. */
    void forget() {
        calls.clear();
        occupants = null;
    }

    private void hear(Sql sql, long seq, FloorEvent event, Set<CallId> changed) {
        if (event instanceof FloorEvent.OfCall ofCall) {
            var call = ofCall.event().call();
            var known = Optional.ofNullable(calls.get(call)).or(() -> fromJournal(sql, call, occupants(sql)));
            calls.put(call, after(known, seq, ofCall.event(), occupants(sql)));
            changed.add(call);
        } else {
            occupants(sql).hear(seq, event);
        }
    }

    private Occupants occupants(Sql sql) {
        if (occupants == null) {
            occupants = Occupants.readFrom(sql);
        }
        return occupants;
    }

    private static Optional<Known> fromJournal(Sql sql, CallId call, Occupants occupants) {
        var known = Optional.<Known>empty();
        for (var row : sql.ask("SELECT * FROM journal WHERE call = ? ORDER BY seq", JournalRow::of, call.value())) {
            if (row.event() instanceof FloorEvent.OfCall ofCall) {
                known = Optional.of(after(known, row.seq(), ofCall.event(), occupants));
            }
        }
        return known;
    }

    private static Known after(Optional<Known> before, long seq, CallEvent event, Occupants occupants) {
        var timeline = before.map(known -> known.timeline().after(event)).orElseGet(() -> CallTimeline.begunBy(event));
        var begunAt = before.map(Known::begunAt).orElse(event.at());
        var person = event instanceof CallEvent.Answered || event instanceof CallEvent.Dialled
                ? CallRow.seat(timeline.points()).flatMap(seat -> occupants.at(seat, seq))
                : before.flatMap(Known::person);
        return new Known(timeline, begunAt, person);
    }

    private static CallRow row(Known known) {
        return CallRow.of(known.timeline(), known.begunAt(), known.person());
    }

    private void write(Sql sql, Set<CallId> changed) {
        sql.runAll(
                CallColumns.UPSERT,
                changed.stream()
                        .map(calls::get)
                        .map(known -> CallColumns.values(row(known), known.timeline()))
                        .toList());
    }
}
