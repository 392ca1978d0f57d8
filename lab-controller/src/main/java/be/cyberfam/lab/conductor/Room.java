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
 * @param colleagues whom the lab plays, to be asked or given a call
 */
public record Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule, List<SeatId> desks, Set<String> colleagues) {
    /** Whom the lab plays in every room: the second level. */
    public static final Set<String> COLLEAGUES = Set.of("second-level");

    public Room {
        seats = List.copyOf(seats);
        lines = Set.copyOf(lines);
        desks = List.copyOf(desks);
        colleagues = Set.copyOf(colleagues);
    }

    /** A room without supervisors' desks. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule) {
        this(seats, lines, rule, List.of());
    }

    /** A room whose colleagues are the usual ones. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule, List<SeatId> desks) {
        this(seats, lines, rule, desks, COLLEAGUES);
    }
}
