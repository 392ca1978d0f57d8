package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.SeatId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The supervisors' desks of a room; never changes, {@link #after} gives the next. */
final class Desks {
    private final Shelf<SeatId, SupervisorDesk> desks;

    private Desks(Shelf<SeatId, SupervisorDesk> desks) {
        this.desks = desks;
    }

    static Desks of(Collection<SeatId> ids) {
        Shelf<SeatId, SupervisorDesk> room = Shelf.empty();
        for (var id : ids) {
            room = room.with(id, SupervisorDesk.empty(id));
        }
        return new Desks(room);
    }

    Collection<SupervisorDesk> all() {
        return desks.values();
    }

    Optional<SupervisorDesk> get(SeatId id) {
        return desks.get(id);
    }

    Desks with(SupervisorDesk desk) {
        return new Desks(desks.with(desk.id(), desk));
    }

    /** The desk once this has happened to it; empty when there is no such desk. */
    Optional<SupervisorDesk> after(FloorEvent.OfDesk event) {
        return get(event.desk()).map(desk -> switch (event) {
            case FloorEvent.DeskTaken e -> desk.with(Optional.of(e.person()));
            case FloorEvent.DeskLeft e -> desk.with(Optional.empty());
            case FloorEvent.Supervised e ->
                desk.in(Optional.of(new Supervision(e.call(), e.by(), e.seat(), e.mode(), e.at())));
            case FloorEvent.SupervisionEnded e -> desk.in(Optional.empty());
        });
    }

    /** The desk once a phone of its own came or went; empty when the event is not about a desk. */
    Optional<SupervisorDesk> after(FloorEvent.OfSeat event) {
        return get(event.seat()).map(desk -> switch (event) {
            case FloorEvent.PhoneSeen e -> desk.with(e.phone());
            case FloorEvent.PhoneGone e -> desk.without(e.phone());
            default -> desk;
        });
    }

    /** What the supervisor does whom this seat's trainee hears: the boldest, when there are several. */
    Optional<SupervisionMode> coachOf(SeatId seat) {
        return all().stream()
                .filter(desk -> desk.heardAt().equals(Optional.of(seat)))
                .flatMap(desk -> desk.supervision().stream())
                .map(Supervision::mode)
                .max(SupervisionMode::compareTo);
    }

    /** The seats that heard, or now hear, the supervisor of a desk. */
    static List<SeatId> concerned(Optional<SupervisorDesk> before, SupervisorDesk after) {
        return Stream.concat(before.flatMap(SupervisorDesk::heardAt).stream(), after.heardAt().stream())
                .distinct()
                .toList();
    }
}
