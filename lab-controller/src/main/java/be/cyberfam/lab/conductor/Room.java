package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Tally;
import java.util.List;
import java.util.Set;

/** What a room is made of. */
public record Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule) {
    public Room {
        seats = List.copyOf(seats);
        lines = Set.copyOf(lines);
    }
}
