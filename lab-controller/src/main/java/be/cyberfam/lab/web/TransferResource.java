package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Giving a call away. */
final class TransferResource implements Resource {
    private final FloorDesk desk;
    private final InstantSource clock;
    private final RandomGenerator chance;

    TransferResource(FloorDesk desk, InstantSource clock, RandomGenerator chance) {
        this.desk = desk;
        this.clock = clock;
        this.chance = chance;
    }

    record To(String to, String name) {
        Destination destination() {
            return new Destination(Destination.Kind.valueOf(to.toUpperCase(Locale.ROOT)), name);
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("transfer", this::transfer);
    }

    /** A trainee gives away her own calls only. */
    private Future<Answer> transfer(ApiRequest request) {
        var call = new CallId(request.path("call"));
        if (request.ownOnly()) {
            desk.requireOwn(request, call);
        }
        var next = CallId.next(clock.instant(), chance);
        return desk.ask(new Request.Transfer(call, request.body(To.class).destination(), next), Answer.asked());
    }
}
