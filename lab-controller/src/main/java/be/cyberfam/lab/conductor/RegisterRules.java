package be.cyberfam.lab.conductor;

import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.dialler.Register;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.Optional;

/** Who comes into the register of those who want no calls by a trainer's hand, and who goes out of it. */
record RegisterRules(Register register, Instant now) {
    Ruling note(Request.NoteRefusal r) {
        return register.holds(r.number())
                ? Ruling.denied(Refusal.ALREADY_IN_REGISTER, r.number() + " stands in the register already")
                : Ruling.granted(new FloorEvent.RefusalNoted(
                        r.number(), now, r.name(), r.reason(), Optional.of(r.by()), Optional.empty()));
    }

    Ruling strike(Request.StrikeRefusal r) {
        return register.holds(r.number())
                ? Ruling.granted(new FloorEvent.RefusalStruck(r.number(), now, r.reason(), r.by()))
                : Ruling.denied(Refusal.NOT_IN_REGISTER, r.number() + " does not stand in the register");
    }
}
