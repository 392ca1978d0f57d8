package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.floor.FloorChange;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SupervisorDesk;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What changed since the last message: of each thing only its last state. */
final class ChangeBatch {
    final Map<SeatId, Seat> seats = new LinkedHashMap<>();
    final Map<SeatId, SupervisorDesk> desks = new LinkedHashMap<>();
    final Map<CallId, CallTimeline> calls = new LinkedHashMap<>();
    final Map<LineId, LineView> lines = new LinkedHashMap<>();
    final Map<CallId, CallRow> closed = new LinkedHashMap<>();
    boolean figures;
    boolean exercise;
    boolean pbx;
    Instant at = Instant.EPOCH;

    void add(FloorChange change, Optional<CallRow> row) {
        at = change.at();
        change.seats().forEach(seat -> seats.put(seat.id(), seat));
        change.desks().forEach(desk -> desks.put(desk.id(), desk));
        change.call().ifPresent(call -> calls.put(call.id(), call));
        row.ifPresent(r -> closed.put(r.id(), r));
        figures |= change.tally();
        exercise |= change.exercise();
        pbx |= change.pbx();
    }

    boolean isEmpty() {
        return at.equals(Instant.EPOCH);
    }

    void add(LineView line, LineId id) {
        lines.put(id, line);
    }
}
