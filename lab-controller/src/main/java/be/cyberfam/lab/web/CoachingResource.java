package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.MessageId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What passes between a supervisor and those who take the calls: messages, bookmarks, pauses asked for, seats held. */
final class CoachingResource implements Resource {
    private final FloorDesk desk;
    private final Sights sights;
    private final RandomGenerator chance;

    CoachingResource(FloorDesk desk, Sights sights, RandomGenerator chance) {
        this.desk = desk;
        this.sights = sights;
        this.chance = chance;
    }

    record Written(@Nullable List<String> seats, String text) {}

    record Mark(@Nullable Long agoMs, @Nullable String note) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "sendMessage", this::send,
                "seeMessage", request -> atSeat(request, seat -> new Request.SeeMessage(seat, message(request))),
                "bookmark", this::bookmark,
                "withdrawPause", request -> atSeat(request, Request.WithdrawPause::new),
                "holdSeat", request -> atSeat(request, Request.HoldSeat::new),
                "releaseSeat", request -> atSeat(request, Request.ReleaseSeat::new));
    }

    /** Without seats it goes to everybody she deals with. */
    private Future<Answer> send(ApiRequest request) {
        var written = request.body(Written.class);
        var text = written.text().strip();
        if (text.isEmpty()) {
            throw Refusal.badField("text", "must say something");
        }
        return addressees(request.caller(), Optional.ofNullable(written.seats()))
                .compose(seats -> desk.ask(
                        new Request.SendMessage(request.caller().id(), MessageId.next(chance), seats, text),
                        Answer.asked()));
    }

    private Future<Set<SeatId>> addressees(Caller caller, Optional<List<String>> named) {
        if (named.isEmpty()) {
            return sights.seats(caller);
        }
        var seats = named.get().stream().map(SeatId::new).collect(Collectors.toSet());
        return sights.of(caller).map(sight -> {
            seats.forEach(seat -> sights.requireSeat(sight, seat));
            return seats;
        });
    }

    private Future<Answer> bookmark(ApiRequest request) {
        var call = new CallId(request.path("call"));
        desk.requireOwn(request, call);
        var mark = request.body(Mark.class);
        var ago = Duration.ofMillis(Optional.ofNullable(mark.agoMs()).orElse(0L));
        var note = Optional.ofNullable(mark.note()).orElse("").strip();
        return desk.ask(new Request.Bookmark(request.caller().id(), call, ago, note), Answer.asked());
    }

    private Future<Answer> atSeat(ApiRequest request, Function<SeatId, Request> wanted) {
        return desk.ask(wanted.apply(desk.seat(request).id()), Answer.asked());
    }

    private static MessageId message(ApiRequest request) {
        return new MessageId(request.path("message"));
    }
}
