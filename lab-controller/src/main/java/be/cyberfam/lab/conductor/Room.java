package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What a room is made of.
 *
 * @param desks the supervisors' places
 * @param plays whether the lab plays a colleague of that name for calls of this pack, or, where none is named, of any
 * @param taken which seats take the calls of a line; lines that are not named are taken by all
 */
public record Room(
        List<SeatId> seats,
        Set<LineId> lines,
        Tally.Rule rule,
        List<SeatId> desks,
        BiPredicate<Optional<PackId>, String> plays,
        Map<LineId, Set<SeatId>> taken) {
    public Room {
        seats = List.copyOf(seats);
        lines = Set.copyOf(lines);
        desks = List.copyOf(desks);
        taken = Map.copyOf(taken);
    }

    /** A room whose every seat takes the calls of every line. */
    public Room(
            List<SeatId> seats,
            Set<LineId> lines,
            Tally.Rule rule,
            List<SeatId> desks,
            BiPredicate<Optional<PackId>, String> plays) {
        this(seats, lines, rule, desks, plays, Map.of());
    }

    /** A room without supervisors' desks. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule) {
        this(seats, lines, rule, List.of());
    }

    /** A room in which the lab plays no colleagues. */
    public Room(List<SeatId> seats, Set<LineId> lines, Tally.Rule rule, List<SeatId> desks) {
        this(seats, lines, rule, desks, (pack, name) -> false);
    }

    /** The same, but some lines are taken by some seats alone. */
    public Room with(Map<LineId, Set<SeatId>> those) {
        return new Room(seats, lines, rule, desks, plays, those);
    }

    /** The lines whose calls ring at this seat. */
    Set<LineId> linesOf(SeatId seat) {
        return lines.stream()
                .filter(line -> taken.getOrDefault(line, Set.of(seat)).contains(seat))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the lab plays somebody of that name who can be asked about this call. */
    boolean plays(String name, CallTimeline call) {
        return plays.test(call.points().plan().map(CallPlan::pack), name);
    }
}
