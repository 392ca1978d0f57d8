package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Tally;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a room is made of.
 *
 * @param desks the supervisors' places
 * @param colleagues whom the lab plays, to be asked or given a call: their names, by the pack whose calls they know
 */
public record Room(
        List<SeatId> seats,
        Set<LineId> lines,
        Tally.Rule rule,
        List<SeatId> desks,
        Map<PackId, Set<String>> colleagues) {
    public Room {
        seats = List.copyOf(seats);
        lines = Set.copyOf(lines);
        desks = List.copyOf(desks);
        colleagues = Map.copyOf(colleagues);
    }

    /** A room without supervisors' desks. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule) {
        this(seats, lines, rule, List.of());
    }

    /** A room in which the lab plays no colleagues. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule, List<SeatId> desks) {
        this(seats, lines, rule, desks, Map.of());
    }

    /** Whether the lab plays somebody of that name for this call; for one of no pack, anybody's colleague will do. */
    boolean plays(String name, CallTimeline call) {
        return call.points()
                .plan()
                .map(plan -> colleagues.getOrDefault(plan.pack(), Set.of()).contains(name))
                .orElseGet(() -> colleagues.values().stream().anyMatch(names -> names.contains(name)));
    }
}
