package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One seat: who sits there, her phones, whether she wants a pause, and the state that follows from all that and
 * from her call.
 *
 * @param phones the phones of this seat that the switch knows
 * @param pause the pause she is in or has asked for
 * @param signs what is shown of her beside the state
 */
public record Seat(
        SeatId id,
        Optional<Trainee> person,
        Set<Phone> phones,
        Optional<PauseReason> pause,
        SeatState state,
        SeatClock clock,
        SeatSigns signs) {

    public Seat {
        phones = phones.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(phones));
    }

    static Seat empty(SeatId id, Instant since) {
        return new Seat(
                id,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                new SeatState.Empty(since),
                SeatClock.ZERO,
                SeatSigns.NONE);
    }

    /** The phone calls are sent to: the browser's when it is there. */
    public Optional<Phone> phone() {
        return phones.contains(Phone.WEB)
                ? Optional.of(Phone.WEB)
                : phones.stream().findFirst();
    }

    /** Whether a call may be sent here. */
    public boolean isReady() {
        return state instanceof SeatState.Ready && signs.asked().isEmpty();
    }

    Seat after(FloorEvent.OfSeat event) {
        return switch (event) {
            case FloorEvent.SignedOn e ->
                taken(Optional.of(e.person()), SeatClock.ZERO).settled(e.at());
            case FloorEvent.SignedOff e -> taken(Optional.empty(), clock).settled(e.at());
            case FloorEvent.PhoneSeen e -> with(plus(e.phone())).settled(e.at());
            case FloorEvent.PhoneGone e -> with(minus(e.phone())).settled(e.at());
            case FloorEvent.PauseBegan e -> pausing(Optional.of(e.reason())).settled(e.at());
            case FloorEvent.PauseEnded e -> pausing(Optional.empty()).settled(e.at());
            case FloorEvent.RecordingSet e -> showing(signs.recorded(e.on()));
            case FloorEvent.HandRaised e -> showing(signs.handUp(e.at()));
            case FloorEvent.HandLowered e -> showing(signs.handDown());
            case FloorEvent.MessageSent e -> showing(signs.told(Message.of(e)));
            case FloorEvent.MessageSeen e -> showing(signs.seen(e.message(), e.at()));
            case FloorEvent.PersonShown e ->
                isReady() ? moved(new SeatState.Previewing(e.at(), e.person()), e.at()) : this;
            case FloorEvent.PersonPassed e -> doneReading(e.at());
            case FloorEvent.PersonWithdrawn e -> doneReading(e.at());
        };
    }

    /** The seat once a supervisor speaks to it, or does no more. */
    Seat coached(Optional<SupervisionMode> now) {
        return showing(signs.coached(now));
    }

    /** The seat once somebody asks it about a call, or does no more. */
    Seat asked(Optional<Asked> now) {
        return showing(signs.asked(now));
    }

    /** The seat once a call that concerns it, or did until now, has moved. */
    Seat after(CallTimeline call, Instant at) {
        boolean here = call.seatNow().filter(id::equals).isPresent();
        if (here) {
            return moved(busy(call), at);
        }
        boolean wasHere = state instanceof SeatState.Busy busy && busy.call().equals(call.id());
        return wasHere ? moved(idle(at), at) : this;
    }

    /** What the seat does when no call is here; a state that stays keeps its beginning. */
    private Seat settled(Instant at) {
        if (state instanceof SeatState.Busy) {
            return this;
        }
        var then = idle(at);
        boolean readsOn = state instanceof SeatState.Previewing && then instanceof SeatState.Ready;
        return readsOn ? this : moved(then, at);
    }

    private Seat doneReading(Instant at) {
        return state instanceof SeatState.Previewing ? moved(idle(at), at) : this;
    }

    private Seat moved(SeatState then, Instant at) {
        if (sameKind(then)) {
            return this;
        }
        return new Seat(id, person, phones, pause, then, clock.after(state, at), signs);
    }

    private boolean sameKind(SeatState then) {
        return switch (then) {
            case SeatState.Paused p ->
                state instanceof SeatState.Paused now && now.reason().equals(p.reason());
            case SeatState.Busy b ->
                state.getClass() == b.getClass()
                        && ((SeatState.Busy) state).call().equals(b.call());
            default -> state.getClass() == then.getClass();
        };
    }

    private SeatState idle(Instant at) {
        if (person.isEmpty()) {
            return new SeatState.Empty(at);
        }
        if (phones.isEmpty()) {
            return hadPhone() ? new SeatState.PhoneLost(at) : new SeatState.NoPhoneYet(at);
        }
        return pause.<SeatState>map(reason -> new SeatState.Paused(at, reason))
                .orElseGet(() -> new SeatState.Ready(at));
    }

    /** Whether there was a phone here while she sat. */
    private boolean hadPhone() {
        return !(state instanceof SeatState.Empty || state instanceof SeatState.NoPhoneYet);
    }

    private static SeatState busy(CallTimeline call) {
        return switch (call.phase()) {
            case CallPhase.Ringing p -> new SeatState.Ringing(p.since(), call.id());
            case CallPhase.Dialling p -> new SeatState.Dialling(p.since(), call.id());
            case CallPhase.Talking p -> new SeatState.Talking(p.since(), call.id());
            case CallPhase.OnHold p -> new SeatState.OnHold(p.since(), call.id());
            case CallPhase.WrappingUp p -> new SeatState.WrappingUp(p.since(), call.id());
            case CallPhase.Coming p -> throw nobodyThere(call);
            case CallPhase.Waiting p -> throw nobodyThere(call);
            case CallPhase.Over p -> throw nobodyThere(call);
        };
    }

    private static IllegalStateException nobodyThere(CallTimeline call) {
        return new IllegalStateException("call " + call.id() + " is at no seat: " + call.phase());
    }

    private Seat taken(Optional<Trainee> now, SeatClock from) {
        return new Seat(id, now, phones, Optional.empty(), state, from, signs.left());
    }

    private Seat with(Set<Phone> now) {
        return new Seat(id, person, now, pause, state, clock, signs);
    }

    private Seat pausing(Optional<PauseReason> now) {
        return new Seat(id, person, phones, now, state, clock, signs);
    }

    private Seat showing(SeatSigns now) {
        return new Seat(id, person, phones, pause, state, clock, now);
    }

    private Set<Phone> plus(Phone phone) {
        var more = EnumSet.of(phone);
        more.addAll(phones);
        return more;
    }

    private Set<Phone> minus(Phone phone) {
        var fewer = EnumSet.noneOf(Phone.class);
        fewer.addAll(phones);
        fewer.remove(phone);
        return fewer;
    }
}
