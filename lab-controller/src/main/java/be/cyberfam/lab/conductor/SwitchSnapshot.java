package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Consultation;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Phone;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the switch held at one moment, by its own word.
 *
 * @param at the moment
 * @param booted when this run of the switch began: channels from before it are gone
 * @param calls the lab's calls it knows
 * @param phones which phones of which seats are registered
 * @param members who is in which queue, and whether paused
 * @param desksInCalls the supervisors' desks whose phone is in a call
 * @param consultations the calls about which a colleague is asked
 */
public record SwitchSnapshot(
        Instant at,
        Instant booted,
        Map<CallId, Leg> calls,
        Map<SeatId, Set<Phone>> phones,
        Set<Member> members,
        Set<SeatId> desksInCalls,
        Map<CallId, Consultation.Stage> consultations) {

    public SwitchSnapshot {
        calls = Map.copyOf(calls);
        phones = Map.copyOf(phones);
        members = Set.copyOf(members);
        desksInCalls = Set.copyOf(desksInCalls);
        consultations = Map.copyOf(consultations);
    }

    /** Of a switch on which no supervisor is in a call and nobody is asked. */
    public SwitchSnapshot(
            Instant at, Instant booted, Map<CallId, Leg> calls, Map<SeatId, Set<Phone>> phones, Set<Member> members) {
        this(at, booted, calls, phones, members, Set.of(), Map.of());
    }

    /** A call on the switch: the seat it is connected to, if any, and whether that seat holds it. */
    public record Leg(Optional<SeatId> connectedTo, boolean onHold) {}

    /** A seat's phone in a line's queue. */
    public record Member(SeatId seat, Phone phone, LineId line, boolean paused) {
        boolean isOf(SeatId itsSeat, Phone itsPhone, LineId itsLine) {
            return seat.equals(itsSeat) && phone == itsPhone && line.equals(itsLine);
        }
    }
}
