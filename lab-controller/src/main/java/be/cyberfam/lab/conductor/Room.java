package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Tally;
import java.util.List;
import java.util.Set;

/**
 * What a room is made of.
 *
 * @param desks the supervisors' places
 */
public record Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule, List<SeatId> desks) {
    public Room {
        seats = List.copyOf(seats);
        lines = Set.copyOf(lines);
        desks = List.copyOf(desks);
    }

    /** A room without supervisors' desks. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule) {
        this(seats, lines, rule, List.of());
    }
}
