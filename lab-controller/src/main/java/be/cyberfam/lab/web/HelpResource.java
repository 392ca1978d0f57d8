package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.util.Map;

/** A trainee asks for help. */
final class HelpResource implements Resource {
    private final FloorDesk desk;

    HelpResource(FloorDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("raiseHand", this::raise, "lowerHand", this::lower);
    }

    private Future<Answer> raise(ApiRequest request) {
        return desk.ask(new Request.RaiseHand(desk.seat(request).id()), Answer.asked());
    }

    private Future<Answer> lower(ApiRequest request) {
        return desk.ask(new Request.LowerHand(desk.seat(request).id()), Answer.asked());
    }
}
