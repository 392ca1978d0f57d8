package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Tally;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What a room is made of.
 *
 * @param desks the supervisors' places
 * @param plays whether the lab plays a colleague of that name for calls of this pack, or, where none is named, of any
 */
public record Room(
        List<SeatId> seats,
        Set<LineId> lines,
        Tally.Rule rule,
        List<SeatId> desks,
        BiPredicate<Optional<PackId>, String> plays) {
    public Room {
        seats = List.copyOf(seats);
        lines = Set.copyOf(lines);
        desks = List.copyOf(desks);
    }

    /** A room without supervisors' desks. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule) {
        this(seats, lines, rule, List.of());
    }

    /** A room in which the lab plays no colleagues. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule, List<SeatId> desks) {
        this(seats, lines, rule, desks, (pack, name) -> false);
    }

    /** Whether the lab plays somebody of that name who can be asked about this call. */
    boolean plays(String name, CallTimeline call) {
        return plays.test(call.points().plan().map(CallPlan::pack), name);
    }
}
