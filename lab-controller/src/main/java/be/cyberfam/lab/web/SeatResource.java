package be.cyberfam.lab.web;

import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.Seat;
import io.vertx.core.Future;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Places with a headset. */
final class SeatResource implements Resource {
    private final FloorDesk desk;
    private final Sights sights;
    private final Sessions sessions;
    private final Phones phones;
    private final Dialling dialling;

    SeatResource(FloorDesk desk, Sights sights, Sessions sessions, Phones phones, Dialling dialling) {
        this.desk = desk;
        this.sights = sights;
        this.sessions = sessions;
        this.phones = phones;
        this.dialling = dialling;
    }

    record Pause(String reason) {}

    record Dial(@Nullable String customer) {}

    record PhoneView(String seat, Phones.Account web, Phones.Account sip, boolean recordingNotice) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listSeats", this::list,
                "getSeat", request -> ok(SeatView.of(desk.seat(request))),
                "getPhone", this::phone,
                "signOn", this::signOn,
                "signOff", this::signOff,
                "ready",
                        request ->
                                desk.ask(new Request.BeReady(desk.seat(request).id()), Answer.asked()),
                "pause", this::pause,
                "reconnect",
                        request -> desk.ask(
                                new Request.Reconnect(desk.seat(request).id()), Answer.asked()),
                "dial", this::dial);
    }

    private Future<Answer> list(ApiRequest request) {
        if (request.caller().isTrainee()) {
            return ok(items(desk.seatOf(request.caller().id()).stream()));
        }
        return sights.of(request.caller())
                .map(sight -> Answer.ok(items(desk.floor().seats().stream().filter(sight::sees))));
    }

    private static Items items(Stream<Seat> seats) {
        return new Items(seats.map(SeatView::of).toList());
    }

    private Future<Answer> phone(ApiRequest request) {
        var seat = desk.seat(request).id();
        var accounts = phones.of(seat).orElseThrow(() -> Refusal.noSuch("phone", seat));
        return ok(new PhoneView(seat.value(), accounts.web(), accounts.sip(), true));
    }

    private Future<Answer> signOn(ApiRequest request) {
        var seat = new SeatId(request.path("seat"));
        return desk.signOn(request.caller().person(), seat, false, Answer.asked())
                .compose(answer -> sessions.sits(request.caller(), Optional.of(seat))
                        .compose(sessions::isTheOnlyOne)
                        .map(answer));
    }

    private Future<Answer> signOff(ApiRequest request) {
        return desk.ask(new Request.SignOff(desk.seat(request).id()), Answer.asked());
    }

    private Future<Answer> pause(ApiRequest request) {
        var reason = new PauseReason(request.body(Pause.class).reason());
        return desk.ask(new Request.Pause(desk.seat(request).id(), reason), Answer.asked());
    }

    /** Without a customer: the next on the list of the exercise. */
    private Future<Answer> dial(ApiRequest request) {
        var seat = desk.seat(request).id();
        var customer = request.body(Dial.class).customer();
        return desk.dial(
                customer == null ? new Request.DialNext(seat) : new Request.Dial(seat, dialling.to(customer, seat)));
    }

    private static Future<Answer> ok(Object view) {
        return Future.succeededFuture(Answer.ok(view));
    }
}
