package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SeatState;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What supervisors and those they teach may tell each other: pure, one method a request. */
final class CoachingRules {
    private final Floor floor;
    private final Instant now;

    CoachingRules(Floor floor, Instant now) {
        this.floor = floor;
        this.now = now;
    }

    Ruling rule(Request.Coaching request) {
        return switch (request) {
            case Request.SendMessage r -> send(r);
            case Request.SeeMessage r -> see(r);
            case Request.Bookmark r -> bookmark(r);
            case Request.Inject r -> inject(r);
            case Request.GiveLine r -> giveLine(r);
            case Request.WithdrawPause r -> withdraw(r);
            case Request.HoldSeat r -> hold(r.seat());
            case Request.ReleaseSeat r -> release(r.seat());
        };
    }

    /** What she may do unless a supervisor holds her seat. */
    Ruling unlessHeld(SeatId id, Supplier<Ruling> rule) {
        return floor.seat(id).filter(CoachingRules::isHeld).isPresent()
                ? Ruling.denied(Refusal.SEAT_HELD, "a supervisor holds " + id)
                : rule.get();
    }

    /** It is a fact of each seat, and of the call that is there. */
    private Ruling send(Request.SendMessage r) {
        var unknown = r.seats().stream().filter(id -> floor.seat(id).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return noSuchSeat(unknown.get());
        }
        var events = r.seats().stream()
                .sorted()
                .flatMap(id -> floor.seat(id).stream())
                .filter(seat -> seat.person().isPresent())
                .flatMap(seat -> sent(seat, r))
                .toArray(FloorEvent[]::new);
        return events.length == 0
                ? Ruling.denied(Refusal.SEAT_EMPTY, "nobody is signed in there")
                : Ruling.granted(events);
    }

    private Stream<FloorEvent> sent(Seat seat, Request.SendMessage r) {
        var sent = new FloorEvent.MessageSent(seat.id(), now, r.message(), r.by(), r.text());
        return Stream.concat(Stream.of(sent), call(seat).map(call -> advised(call, r)).stream());
    }

    private FloorEvent advised(SeatState.Busy busy, Request.SendMessage r) {
        return new OfCall(new CallEvent.Advised(busy.call(), now, r.by(), r.text()));
    }

    private static Optional<SeatState.Busy> call(Seat seat) {
        return seat.state() instanceof SeatState.Busy busy ? Optional.of(busy) : Optional.empty();
    }

    private Ruling see(Request.SeeMessage r) {
        var unread = floor.seat(r.seat()).stream()
                .flatMap(seat -> seat.signs().messages().stream())
                .anyMatch(message ->
                        message.id().equals(r.message()) && message.seen().isEmpty());
        return unread ? Ruling.granted(new FloorEvent.MessageSeen(r.seat(), now, r.message())) : Ruling.granted();
    }

    /** Only what is recorded can be heard again. */
    private Ruling bookmark(Request.Bookmark r) {
        return connected(r.call(), answered -> marked(r, answered));
    }

    private Ruling inject(Request.Inject r) {
        return connected(
                r.call(), answered -> new OfCall(new CallEvent.Injected(r.call(), now, r.by(), r.inject(), r.title())));
    }

    private Ruling giveLine(Request.GiveLine r) {
        return connected(
                r.call(),
                answered -> new OfCall(new CallEvent.LineGiven(r.call(), now, r.by(), r.phrase(), r.text(), r.step())));
    }

    private Ruling connected(CallId id, Function<Instant, OfCall> happens) {
        var call = floor.callOrRecent(id);
        if (call.isEmpty()) {
            return Ruling.denied(Refusal.NO_SUCH_CALL, "there is no call " + id + " on the floor");
        }
        return call.filter(one -> one.phase() instanceof CallPhase.Connected)
                .flatMap(one -> one.points().answer())
                .map(answer -> Ruling.granted(happens.apply(answer.at())))
                .orElseGet(() -> Ruling.denied(Refusal.NOT_CONNECTED, "nobody talks on call " + id + " now"));
    }

    private OfCall marked(Request.Bookmark r, Instant answered) {
        var meant = now.minus(r.ago());
        return new OfCall(
                new CallEvent.Bookmarked(r.call(), meant.isBefore(answered) ? answered : meant, r.by(), r.note()));
    }

    private Ruling withdraw(Request.WithdrawPause r) {
        return unlessHeld(
                r.seat(),
                () -> floor.seat(r.seat())
                        .filter(seat -> seat.pause().isPresent() && seat.state() instanceof SeatState.Busy)
                        .map(seat -> Ruling.granted(new FloorEvent.PauseEnded(seat.id(), now)))
                        .orElseGet(
                                () -> Ruling.denied(Refusal.NO_PAUSE_ASKED, "no pause is asked for at " + r.seat())));
    }

    /** Whatever pause she is in or has asked for gives way to it. */
    private Ruling hold(SeatId id) {
        return atTakenSeat(
                id,
                seat -> isHeld(seat)
                        ? Ruling.granted()
                        : Ruling.granted(new FloorEvent.PauseBegan(id, now, PauseReason.HELD)));
    }

    private Ruling release(SeatId id) {
        return atTakenSeat(
                id, seat -> isHeld(seat) ? Ruling.granted(new FloorEvent.PauseEnded(id, now)) : Ruling.granted());
    }

    private static boolean isHeld(Seat seat) {
        return seat.pause().filter(PauseReason.HELD::equals).isPresent();
    }

    private Ruling atTakenSeat(SeatId id, Function<Seat, Ruling> rule) {
        return floor.seat(id)
                .map(seat -> seat.person().isPresent()
                        ? rule.apply(seat)
                        : Ruling.denied(Refusal.SEAT_EMPTY, "nobody is signed in at " + id))
                .orElseGet(() -> noSuchSeat(id));
    }

    private static Ruling noSuchSeat(SeatId id) {
        return Ruling.denied(Refusal.NO_SUCH_SEAT, "there is no seat " + id + " in this room");
    }
}
