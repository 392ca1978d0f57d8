package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.floor.Seat;
import io.vertx.core.Future;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may see what, at this moment; and the fence around the seats and calls of people of other supervisors' classes, which
 * stands before every operation that names a seat or a call.
 */
final class Sights {
    private final Classes classes;
    private final CallArchive archive;
    private final FloorDesk desk;

    Sights(Classes classes, CallArchive archive, FloorDesk desk) {
        this.classes = classes;
        this.archive = archive;
        this.desk = desk;
    }

    /** What a member of staff may see; a trainee's own things are sorted out where they are asked for. */
    Future<Sight> of(Caller caller) {
        return caller.role() == Role.SUPERVISOR
                ? classes.all().map(all -> Sight.of(caller, all))
                : Future.succeededFuture(Sight.CLEAR);
    }

    /** The request, when the seat or call it names is one its sender deals with; else fails with the refusal. */
    Future<ApiRequest> admit(ApiRequest request) {
        var seat = request.maybePath("seat").map(SeatId::new);
        var call = request.maybePath("call").map(CallId::new);
        if (request.isAnybodys() || (seat.isEmpty() && call.isEmpty())) {
            return Future.succeededFuture(request);
        }
        return of(request.caller())
                .compose(sight -> {
                    seat.ifPresent(id -> requireSeat(sight, id));
                    return call.map(id -> requireCall(sight, id)).orElseGet(Future::succeededFuture);
                })
                .map(request);
    }

    /** Refuses a seat at which somebody sits whom she does not see. */
    void requireSeat(Sight sight, SeatId id) {
        require(desk.floor().seat(id).map(sight::sees).orElse(true), "seat " + id);
    }

    /** By who has the call now, and by who has had it. */
    private Future<Void> requireCall(Sight sight, CallId id) {
        require(desk.call(id).map(call -> sight.sees(desk.floor(), call)).orElse(true), "call " + id);
        return sight.isClear()
                ? Future.succeededFuture()
                : archive.row(id).map(row -> {
                    require(sight.sees(row.flatMap(CallRow::person)), "call " + id);
                    return (Void) null;
                });
    }

    private static void require(boolean seen, String what) {
        if (!seen) {
            throw Refusal.forbidden(what + " is somebody's of another class");
        }
    }

    /** The seats she deals with, when somebody sits there. */
    Future<Set<SeatId>> seats(Caller caller) {
        return of(caller)
                .map(sight -> desk.floor().seats().stream()
                        .filter(seat -> seat.person().isPresent() && sight.sees(seat))
                        .map(Seat::id)
                        .collect(Collectors.toSet()));
    }
}
