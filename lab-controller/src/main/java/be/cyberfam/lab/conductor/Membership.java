package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a seat is to the queues: which phone rings, and why it must not ring now. It follows from the floor alone, so
 * that the switch can be put right at any moment by comparing what it has with what it should have.
 *
 * @param lines the queues it belongs to
 * @param pause why no call may come; empty lets calls in
 */
record Membership(SeatId seat, Phone phone, String name, Set<LineId> lines, Optional<String> pause) {

    /** What a seat should be; empty when no call may be sent there at all. */
    static Optional<Membership> of(Floor floor, SeatId id, Set<LineId> lines) {
        boolean used = floor.exercises().isEmpty() || floor.exerciseAt(id).isPresent();
        return floor.seat(id)
                .filter(seat -> used && seat.person().isPresent())
                .flatMap(seat -> seat.phone().map(phone -> of(seat, phone, notOthers(floor, id, lines))));
    }

    private static Membership of(Seat seat, Phone phone, Set<LineId> lines) {
        return new Membership(seat.id(), phone, seat.person().orElseThrow().name(), lines, pause(seat));
    }

    /** The lines on which no customers of an exercise of other seats wait. */
    private static Set<LineId> notOthers(Floor floor, SeatId id, Set<LineId> lines) {
        return lines.stream()
                .filter(line -> floor.exercises().stream().noneMatch(x -> x.waitsOn(line) && !x.uses(id)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A ringing seat is not paused: the pause would not stop the ring, and the call may still go elsewhere. */
    private static Optional<String> pause(Seat seat) {
        return pause(seat.state()).or(() -> seat.signs().asked().map(asked -> "asked"));
    }

    private static Optional<String> pause(SeatState state) {
        return switch (state) {
            case SeatState.Ready s -> Optional.empty();
            case SeatState.Ringing s -> Optional.empty();
            case SeatState.Paused s -> Optional.of(s.reason().code());
            case SeatState.Previewing s -> Optional.of("preview");
            case SeatState.Busy s -> Optional.of("call");
            case SeatState.Empty s -> Optional.of("empty");
            case SeatState.NoPhoneYet s -> Optional.of("no-phone");
            case SeatState.PhoneLost s -> Optional.of("phone-lost");
        };
    }

    /** The orders that lead from what a seat was to what it shall be. */
    static List<SwitchOrder> orders(Optional<Membership> was, Optional<Membership> shall) {
        if (was.equals(shall)) {
            return List.of();
        }
        boolean samePhone = was.map(Membership::phone).equals(shall.map(Membership::phone));
        var stays = samePhone ? common(was.orElseThrow(), shall.orElseThrow()) : Set.<LineId>of();
        var orders = new ArrayList<SwitchOrder>();
        was.ifPresent(
                m -> m.linesBut(stays).forEach(line -> orders.add(new SwitchOrder.Dismiss(m.seat, m.phone, line))));
        shall.ifPresent(m -> m.linesBut(stays).forEach(line -> orders.add(m.admission(line))));
        if (!stays.isEmpty()) {
            orders.add(shall.orElseThrow().pausing());
        }
        return List.copyOf(orders);
    }

    private static Set<LineId> common(Membership one, Membership other) {
        return one.lines.stream().filter(other.lines::contains).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<LineId> linesBut(Set<LineId> others) {
        return lines.stream().filter(line -> !others.contains(line));
    }

    private SwitchOrder pausing() {
        return pause.<SwitchOrder>map(reason -> new SwitchOrder.Pause(seat, phone, reason))
                .orElseGet(() -> new SwitchOrder.Unpause(seat, phone));
    }

    SwitchOrder admission(LineId line) {
        return new SwitchOrder.Admit(seat, phone, line, name, pause);
    }

    /** The orders that put a switch right, whatever it holds. */
    static List<SwitchOrder> corrections(Floor floor, SwitchSnapshot snapshot, Function<SeatId, Set<LineId>> lines) {
        var orders = new ArrayList<SwitchOrder>();
        for (var member : snapshot.members()) {
            var shall = of(floor, member.seat(), lines.apply(member.seat()))
                    .filter(m -> m.phone() == member.phone() && m.lines().contains(member.line()));
            if (shall.isEmpty()) {
                orders.add(new SwitchOrder.Dismiss(member.seat(), member.phone(), member.line()));
            } else if (shall.get().pause().isPresent() != member.paused()) {
                orders.add(shall.get().pausing());
            }
        }
        for (var seat : floor.seats()) {
            of(floor, seat.id(), lines.apply(seat.id()))
                    .ifPresent(shall -> shall.lines().stream()
                            .filter(line -> snapshot.members().stream()
                                    .noneMatch(m -> m.isOf(shall.seat(), shall.phone(), line)))
                            .map(shall::admission)
                            .forEach(orders::add));
        }
        return List.copyOf(orders);
    }
}
