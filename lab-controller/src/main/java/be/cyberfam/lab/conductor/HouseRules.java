package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallPoints;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is allowed on the floor: pure, one method a request. Requests about exercises are the conductor's own. */
final class HouseRules {
    private static final String CONNECTED_ANEW =
            "the seat's phone was connected anew: its page was loaded again, or its sound was lost";

    private static final Duration MORE_TIME = Duration.ofSeconds(30);
    private static final Duration MOST_TIME = Duration.ofMinutes(5);

    private final Floor floor;
    private final Instant now;

    HouseRules(Floor floor, Instant now) {
        this.floor = floor;
        this.now = now;
    }

    /** Who sits down leaves her other seat; a seat that is taken, or a seat with a call, is not left by accident. */
    Ruling signOn(Request.SignOn r) {
        return atSeat(r.seat(), seat -> {
            var other = seatOf(r);
            boolean taken =
                    seat.person().filter(p -> !p.id().equals(r.person().id())).isPresent();
            if ((taken || other.isPresent()) && !r.move()) {
                return Ruling.denied(
                        Refusal.SEAT_TAKEN,
                        taken
                                ? "somebody else sits at " + seat.id()
                                : r.person().name() + " already sits at " + other.orElseThrow());
            }
            return busy(taken, seat, other)
                    .map(call -> Ruling.denied(Refusal.CALL_STILL_ON, "call " + call + " is not finished yet"))
                    .orElseGet(() -> signedOn(r, seat, other));
        });
    }

    /** The call a move would leave behind: her own, finished or not, or one somebody else still talks on. */
    private Optional<CallId> busy(boolean taken, Seat seat, Optional<SeatId> other) {
        var left = other.flatMap(floor::seat).map(Seat::state);
        var takenFrom = Optional.of(seat.state()).filter(s -> taken && !(s instanceof SeatState.WrappingUp));
        return Stream.of(left, takenFrom)
                .flatMap(Optional::stream)
                .filter(SeatState.Busy.class::isInstance)
                .map(state -> ((SeatState.Busy) state).call())
                .findFirst();
    }

    private Ruling signedOn(Request.SignOn r, Seat seat, Optional<SeatId> other) {
        if (seat.person().equals(Optional.of(r.person()))) {
            return recording(seat, r.recorded());
        }
        var events = new ArrayList<FloorEvent>();
        other.ifPresent(left -> events.add(new FloorEvent.SignedOff(left, now)));
        events.add(new FloorEvent.SignedOn(seat.id(), now, r.person()));
        if (r.recorded()) {
            events.add(new FloorEvent.RecordingSet(seat.id(), now, true));
        }
        return Ruling.granted(events.toArray(FloorEvent[]::new));
    }

    private Optional<SeatId> seatOf(Request.SignOn r) {
        return floor.seats().stream()
                .filter(seat -> !seat.id().equals(r.seat()))
                .filter(seat -> seat.person()
                        .filter(p -> p.id().equals(r.person().id()))
                        .isPresent())
                .map(Seat::id)
                .findFirst();
    }

    Ruling setRecording(Request.SetRecording r) {
        return floor.seatOf(r.person()).map(seat -> recording(seat, r.on())).orElseGet(Ruling::granted);
    }

    private Ruling recording(Seat seat, boolean on) {
        return seat.signs().recorded() == on
                ? Ruling.granted()
                : Ruling.granted(new FloorEvent.RecordingSet(seat.id(), now, on));
    }

    Ruling signOff(Request.SignOff r) {
        return atSeat(
                r.seat(),
                seat -> seat.state() instanceof SeatState.Busy busy
                        ? Ruling.denied(Refusal.CALL_STILL_ON, "call " + busy.call() + " is not finished yet")
                        : Ruling.granted(new FloorEvent.SignedOff(seat.id(), now)));
    }

    Ruling pause(Request.Pause r) {
        return atTakenSeat(r.seat(), seat -> Ruling.granted(new FloorEvent.PauseBegan(seat.id(), now, r.reason())));
    }

    Ruling beReady(Request.BeReady r) {
        return atTakenSeat(r.seat(), seat -> {
            var ready = new FloorEvent.PauseEnded(seat.id(), now);
            if (!(seat.state() instanceof SeatState.WrappingUp wrapping)) {
                return Ruling.granted(ready);
            }
            return withCall(
                    wrapping.call(),
                    call -> owesOutcome(call)
                            ? outcomeMissing(call)
                            : Ruling.granted(ready, new OfCall(new CallEvent.WrappedUp(call.id(), now))));
        });
    }

    Ruling raiseHand(Request.RaiseHand r) {
        return atTakenSeat(r.seat(), seat -> Ruling.granted(new FloorEvent.HandRaised(seat.id(), now)));
    }

    Ruling lowerHand(Request.LowerHand r) {
        return atSeat(r.seat(), seat -> Ruling.granted(new FloorEvent.HandLowered(seat.id(), now)));
    }

    Ruling recordOutcome(Request.RecordOutcome r) {
        return ownCall(
                r.seat(),
                r.call(),
                call -> Ruling.granted(new OfCall(new CallEvent.OutcomeRecorded(call.id(), now, r.outcome()))));
    }

    /** In practice she takes her time, half a minute at a time, within reason. */
    Ruling extendWrapUp(Request.ExtendWrapUp r) {
        return ownCall(r.seat(), r.call(), call -> {
            boolean wrapping = call.phase() instanceof CallPhase.WrappingUp;
            boolean enough = call.points().moreTime().compareTo(MOST_TIME) >= 0;
            return wrapping && !enough
                    ? Ruling.granted(new OfCall(new CallEvent.WrapUpExtended(call.id(), now, MORE_TIME)))
                    : Ruling.denied(
                            wrapping ? Refusal.NO_MORE_TIME : Refusal.CALL_STILL_ON,
                            "the wrap-up of call " + call.id() + " is not extended");
        });
    }

    Ruling wrapUp(Request.WrapUp r) {
        return ownCall(r.seat(), r.call(), call -> switch (call.phase()) {
            case CallPhase.WrappingUp p when owesOutcome(call) -> outcomeMissing(call);
            case CallPhase.WrappingUp p -> Ruling.granted(new OfCall(new CallEvent.WrappedUp(call.id(), now)));
            case CallPhase.Over p -> Ruling.granted();
            default -> Ruling.denied(Refusal.CALL_STILL_ON, "call " + call.id() + " is still on the line");
        });
    }

    Ruling hangUp(Request.HangUp r) {
        return withCall(r.call(), call -> switch (call.phase()) {
            case CallPhase.WrappingUp p -> over(call);
            case CallPhase.Over p -> over(call);
            default -> Ruling.ordered(new SwitchOrder.HangUp(call.id()));
        });
    }

    /** The call goes on with a gap, which its record says. */
    Ruling reconnect(Request.Reconnect r) {
        return atTakenSeat(
                r.seat(),
                seat -> onTheLine(seat.state())
                        .<Ruling>map(call -> seat.phone()
                                .<Ruling>map(phone -> new Ruling.Granted(
                                        List.of(new OfCall(new CallEvent.Repaired(call, now, CONNECTED_ANEW))),
                                        List.of(new SwitchOrder.Reconnect(call, seat.id(), phone)),
                                        new Reply.Done()))
                                .orElseGet(() -> noPhone(seat)))
                        .orElseGet(() -> Ruling.denied(Refusal.CALL_OVER, "no call is on the line at " + seat.id())));
    }

    private static Optional<CallId> onTheLine(SeatState state) {
        return switch (state) {
            case SeatState.Talking s -> Optional.of(s.call());
            case SeatState.OnHold s -> Optional.of(s.call());
            default -> Optional.empty();
        };
    }

    private static Ruling noPhone(Seat seat) {
        return Ruling.denied(Refusal.NO_PHONE, "no phone of " + seat.id() + " is registered");
    }

    Ruling dial(Request.Dial r) {
        return atTakenSeat(r.seat(), seat -> {
            if (seat.state() instanceof SeatState.Busy busy) {
                return Ruling.denied(Refusal.CALL_STILL_ON, "call " + busy.call() + " is not finished yet");
            }
            if (seat.phone().isEmpty()) {
                return noPhone(seat);
            }
            var order = new SwitchOrder.Dial(
                    r.call().call(),
                    seat.id(),
                    seat.phone().get(),
                    r.call().plan().line());
            var placed = new OfCall(
                    new CallEvent.Placed(r.call().call(), now, r.call().plan()));
            return new Ruling.Granted(
                    List.of(placed), List.of(order), new Reply.Dialling(r.call().call()));
        });
    }

    private static Ruling over(CallTimeline call) {
        return Ruling.denied(Refusal.CALL_OVER, "call " + call.id() + " is over");
    }

    /** A customer who was called and not reached leaves nothing to say. */
    private static boolean owesOutcome(CallTimeline call) {
        return call.points().answer().isPresent() && call.points().outcome().isEmpty();
    }

    private static Ruling outcomeMissing(CallTimeline call) {
        return Ruling.denied(Refusal.OUTCOME_MISSING, "say first what call " + call.id() + " came to");
    }

    private Ruling atSeat(SeatId id, Function<Seat, Ruling> rule) {
        return floor.seat(id)
                .map(rule)
                .orElseGet(() -> Ruling.denied(Refusal.NO_SUCH_SEAT, "there is no seat " + id + " in this room"));
    }

    private Ruling atTakenSeat(SeatId id, Function<Seat, Ruling> rule) {
        return atSeat(
                id,
                seat -> seat.person().isPresent()
                        ? rule.apply(seat)
                        : Ruling.denied(Refusal.SEAT_EMPTY, "nobody is signed in at " + id));
    }

    private Ruling withCall(CallId id, Function<CallTimeline, Ruling> rule) {
        return floor.callOrRecent(id)
                .map(rule)
                .orElseGet(() -> Ruling.denied(Refusal.NO_SUCH_CALL, "there is no call " + id + " on the floor"));
    }

    private Ruling ownCall(SeatId seat, CallId id, Function<CallTimeline, Ruling> rule) {
        return withCall(id, call -> {
            var whose = call.seatNow().or(() -> call.points().answer().map(CallPoints.Answer::seat));
            return whose.equals(Optional.of(seat))
                    ? rule.apply(call)
                    : Ruling.denied(Refusal.NOT_YOUR_CALL, "call " + id + " is not at " + seat);
        });
    }
}
