package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.SeatId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A supervisor's place at the switch, as in {@code desk-01}: no queue ever rings it.
 *
 * @param phones the phones of this desk that the switch knows
 * @param supervision the call she is in
 */
public record SupervisorDesk(
        SeatId id, Optional<Trainee> person, Set<Phone> phones, Optional<Supervision> supervision) {

    public SupervisorDesk {
        phones = phones.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(phones));
    }

    static SupervisorDesk empty(SeatId id) {
        return new SupervisorDesk(id, Optional.empty(), Set.of(), Optional.empty());
    }

    /** The phone that rings: the browser's when it is there. */
    public Optional<Phone> phone() {
        return phones.contains(Phone.WEB)
                ? Optional.of(Phone.WEB)
                : phones.stream().findFirst();
    }

    /** The seat whose trainee hears her now. */
    Optional<SeatId> heardAt() {
        return supervision.filter(s -> s.mode().isHeardBySeat()).flatMap(Supervision::seat);
    }

    SupervisorDesk with(Optional<Trainee> now) {
        return new SupervisorDesk(id, now, phones, supervision);
    }

    SupervisorDesk in(Optional<Supervision> now) {
        return new SupervisorDesk(id, person, phones, now);
    }

    SupervisorDesk with(Phone phone) {
        var more = EnumSet.of(phone);
        more.addAll(phones);
        return new SupervisorDesk(id, person, more, supervision);
    }

    SupervisorDesk without(Phone phone) {
        var fewer = EnumSet.noneOf(Phone.class);
        fewer.addAll(phones);
        fewer.remove(phone);
        return new SupervisorDesk(id, person, fewer, supervision);
    }
}
