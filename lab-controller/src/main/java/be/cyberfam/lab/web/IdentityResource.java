package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallEvent.IdentityChecked;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Proof;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** She says what she has asked a customer for, to know who he is; he knows it from then on. */
final class IdentityResource implements Resource {
    private final FloorDesk desk;
    private final InstantSource clock;

    IdentityResource(FloorDesk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    record Asked(List<String> asked) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of("checkIdentity", this::check);
    }

    private Future<Answer> check(ApiRequest request) {
        var call = new CallId(request.path("call"));
        desk.requireOwn(request, call);
        if (desk.call(call).isEmpty()) {
            throw Refusal.noSuch("call", call);
        }
        var by = request.body(Asked.class).asked().stream()
                .map(word -> Words.constant(Proof.class, word))
                .collect(Collectors.toSet());
        return desk.ask(
                new Request.TellOfDesk(call, List.of(new IdentityChecked(call, clock.instant(), by))), Answer.done());
    }
}
