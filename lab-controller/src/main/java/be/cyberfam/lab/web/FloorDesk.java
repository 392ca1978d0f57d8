package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Reply;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SupervisorDesk;
import be.cyberfam.lab.floor.Trainee;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The floor as requests see it: looks things up, says whose they are, hands orders in at the desk. */
final class FloorDesk {
    private final Desk desk;
    private final Supplier<Floor> floor;
    private final Privacy privacy;

    FloorDesk(Desk desk, Supplier<Floor> floor, Privacy privacy) {
        this.desk = desk;
        this.floor = floor;
        this.privacy = privacy;
    }

    record Dialled(String call) {}

    Floor floor() {
        return floor.get();
    }

    /** Asks the floor; {@code whenDone} is the answer when it says yes. */
    Future<Answer> ask(Request request, Answer whenDone) {
        return desk.ask(request).map(reply -> Replies.orRefusal(reply, whenDone));
    }

    /** Asks for a call out, and tells which one it will be. */
    Future<Answer> dial(Request request) {
        return desk.ask(request)
                .map(reply -> reply instanceof Reply.Dialling dialling
                        ? new Answer.View(202, new Dialled(dialling.call().value()), Map.of())
                        : Replies.orRefusal(reply, Answer.asked()));
    }

    /** Asks for a supervisor's desk, and tells which one it is. */
    Future<SeatId> takeDesk(Person person) {
        return desk.ask(new Request.TakeDesk(new Trainee(person.id(), person.name())))
                .map(reply -> {
                    if (reply instanceof Reply.AtDesk at) {
                        return at.desk();
                    }
                    throw Replies.refusal(reply);
                });
    }

    Optional<SupervisorDesk> deskOf(PersonId person) {
        return floor().desks().stream()
                .filter(d -> d.person().filter(p -> p.id().equals(person)).isPresent())
                .findFirst();
    }

    /** Sits a person down at a free seat, one that is hers, or with {@code move} somebody else's; she leaves any other. */
    Future<Answer> signOn(Person person, SeatId id, boolean move, Answer whenDone) {
        boolean free = seat(id).person().map(p -> p.id().equals(person.id())).orElse(true);
        var who = new Trainee(person.id(), person.name());
        return privacy.mayBeRecorded(person.id())
                .compose(recorded -> ask(new Request.SignOn(id, who, move || free, recorded), whenDone));
    }

    /** The seat; 404 when there is none of that name. */
    Seat seat(SeatId id) {
        return floor().seat(id).orElseThrow(() -> Refusal.noSuch("seat", id));
    }

    Optional<Seat> seatOf(PersonId person) {
        return floor().seatOf(person);
    }

    /** The seat a request names, when the caller may deal with it. */
    Seat seat(ApiRequest request) {
        var id = new SeatId(request.path("seat"));
        if (request.ownOnly()
                && seatOf(request.caller().id()).filter(s -> s.id().equals(id)).isEmpty()) {
            throw Refusal.forbidden("seat " + id + " is not yours");
        }
        return seat(id);
    }

    /** The live or recent call of that id. */
    Optional<CallTimeline> call(CallId id) {
        return floor().call(id)
                .or(() ->
                        floor().recent().stream().filter(c -> c.id().equals(id)).findFirst());
    }

    /** The seat through which the caller may deal with a call: her own, when the call is hers, or for staff the call's. */
    SeatId seatFor(ApiRequest request, CallId id) {
        var its = call(id).flatMap(call -> call.seatNow().or(() -> CallRow.seat(call.points())));
        if (!request.ownOnly()) {
            return its.orElseThrow(() -> Refusal.noSuch("call", id));
        }
        return seatOf(request.caller().id())
                .map(Seat::id)
                .filter(own -> its.isEmpty() || its.get().equals(own))
                .orElseThrow(() -> Refusal.forbidden("call " + id + " is not at your seat"));
    }

    /** Refuses when the call a trainee names is none of hers. */
    void requireOwn(ApiRequest request, CallId id) {
        var unused = seatFor(request, id);
    }
}
