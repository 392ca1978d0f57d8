package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.util.Map;

/** Supervisors' desks: the caller's own, with its phone, and who has which. */
final class SupervisorDeskResource implements Resource {
    private final FloorDesk desk;
    private final Sights sights;
    private final Phones phones;

    SupervisorDeskResource(FloorDesk desk, Sights sights, Phones phones) {
        this.desk = desk;
        this.sights = sights;
        this.phones = phones;
    }

    record DeskPhone(String desk, Phones.Account web, Phones.Account sip) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("listDesks", this::list, "takeDesk", this::take, "leaveDesk", this::leave);
    }

    private Future<Answer> list(ApiRequest request) {
        return sights.of(request.caller())
                .map(sight -> Answer.ok(new Items(desk.floor().desks().stream()
                        .map(one -> DeskView.of(one, sight, desk.floor()))
                        .toList())));
    }

    /** The same desk again for who has one. */
    private Future<Answer> take(ApiRequest request) {
        return desk.takeDesk(request.caller().person()).map(id -> {
            var accounts = phones.of(id).orElseThrow(() -> Refusal.noSuch("phone", id));
            return Answer.ok(new DeskPhone(id.value(), accounts.web(), accounts.sip()));
        });
    }

    private Future<Answer> leave(ApiRequest request) {
        return desk.ask(new Request.LeaveDesk(request.caller().id()), Answer.asked());
    }
}
