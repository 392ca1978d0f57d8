package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallBack;
import be.cyberfam.lab.conductor.CallBacks;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.floor.Seat;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A trainee's agenda: whom she has promised a call, when and why, and the call itself when its time has come. */
final class CallBackResource implements Resource {
    private static final Duration JUST_NOW = Duration.ofMinutes(5);
    private static final Duration LATEST = Duration.ofDays(92);

    private final CallBacks callBacks;
    private final CallArchive archive;
    private final FloorDesk desk;
    private final Dialling dialling;
    private final InstantSource clock;

    CallBackResource(CallBacks callBacks, CallArchive archive, FloorDesk desk, Dialling dialling, InstantSource clock) {
        this.callBacks = callBacks;
        this.archive = archive;
        this.desk = desk;
        this.dialling = dialling;
        this.clock = clock;
    }

    record Promise(Instant dueAt, String note) {}

    record View(String id, String call, String customer, Instant dueAt, String note, Instant madeAt) {
        static View of(CallBack one) {
            return new View(one.id(), one.call().value(), one.customer(), one.dueAt(), one.note(), one.madeAt());
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listCallBacks", this::list,
                "promiseCallBack", this::promise,
                "endCallBack", this::end,
                "callBack", this::call);
    }

    private Future<Answer> list(ApiRequest request) {
        return callBacks
                .open(request.caller().id())
                .map(all -> Answer.ok(new Items(all.stream().map(View::of).toList())));
    }

    private Future<Answer> promise(ApiRequest request) {
        var wanted = request.body(Promise.class);
        return ownCall(request)
                .compose(row -> requireRoom(request).compose(v -> {
                    requireFitting(wanted.dueAt());
                    var made = new CallBack(
                            dialling.newId(),
                            row.id(),
                            request.caller().id(),
                            row.customer().orElse(""),
                            wanted.dueAt(),
                            wanted.note(),
                            clock.instant());
                    return callBacks
                            .promise(made)
                            .compose(kept -> tell(made))
                            .map(told -> Answer.created(View.of(made)));
                }));
    }

    /** A customer who is still on the line knows that he is promised a call. */
    private Future<Answer> tell(CallBack made) {
        var fact = new CallEvent.CallBackPromised(made.call(), made.madeAt(), made.dueAt());
        return desk.ask(new Request.TellOfDesk(made.call(), List.of(fact)), Answer.done());
    }

    private void requireFitting(Instant due) {
        var now = clock.instant();
        if (due.isBefore(now.minus(JUST_NOW)) || due.isAfter(now.plus(LATEST))) {
            throw Refusal.badField("#/dueAt", "from now on, and at most " + LATEST.toDays() + " days ahead");
        }
    }

    private Future<Void> requireRoom(ApiRequest request) {
        return callBacks.open(request.caller().id()).map(open -> {
            if (open.size() >= CallBacks.MOST) {
                throw Refusal.conflict("agenda-full", "keep some of the " + CallBacks.MOST + " promises first");
            }
            return null;
        });
    }

    private Future<Answer> end(ApiRequest request) {
        return own(request)
                .compose(one -> callBacks.done(one.id(), clock.instant()))
                .map(v -> Answer.done());
    }

    /** Rings the customer who was promised it, from the caller's own seat. */
    private Future<Answer> call(ApiRequest request) {
        return own(request).compose(one -> archive.plan(one.call())).compose(plan -> {
            var seat = ownSeat(request);
            var earlier = plan.orElseThrow(() -> Refusal.noSuch("customer", request.path("callBack")));
            return desk.dial(new Request.Dial(seat, dialling.promised(earlier, seat)));
        });
    }

    private SeatId ownSeat(ApiRequest request) {
        return desk.seatOf(request.caller().id())
                .map(Seat::id)
                .orElseThrow(() -> Refusal.conflict("no-seat", "take a seat first"));
    }

    /** The promise a request names, when it is the caller's. */
    private Future<CallBack> own(ApiRequest request) {
        var id = request.path("callBack");
        return callBacks
                .find(id)
                .map(found -> found.filter(
                                one -> one.person().equals(request.caller().id()))
                        .orElseThrow(() -> Refusal.noSuch("call-back", id)));
    }

    /** The row of the call a request names, when it is the caller's. */
    private Future<CallRow> ownCall(ApiRequest request) {
        var id = new CallId(request.path("call"));
        return archive.row(id)
                .map(found -> found.filter(row ->
                                row.person().equals(Optional.of(request.caller().id())))
                        .orElseThrow(() -> Refusal.forbidden("call " + id + " is not yours")));
    }
}
