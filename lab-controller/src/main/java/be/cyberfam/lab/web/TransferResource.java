package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Giving a call away, and asking a colleague about it first. */
final class TransferResource implements Resource {
    private final FloorDesk desk;
    private final List<LineId> lines;
    private final List<String> colleagues;
    private final InstantSource clock;
    private final RandomGenerator chance;

    TransferResource(
            FloorDesk desk, List<LineId> lines, Set<String> colleagues, InstantSource clock, RandomGenerator chance) {
        this.desk = desk;
        this.lines = List.copyOf(lines);
        this.colleagues = colleagues.stream().sorted().toList();
        this.clock = clock;
        this.chance = chance;
    }

    record Destinations(List<Named> seats, List<String> lines, List<String> colleagues) {}

    record To(String to, String name) {
        Destination destination() {
            return new Destination(Destination.Kind.valueOf(to.toUpperCase(Locale.ROOT)), name);
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "listDestinations", this::destinations,
                "transfer", this::transfer,
                "consult", this::consult,
                "swap", request -> go(request, Request.Step.SWAP),
                "conference", request -> go(request, Request.Step.CONFER),
                "complete", request -> go(request, Request.Step.COMPLETE),
                "dropColleague", request -> go(request, Request.Step.DROP));
    }

    /** Who is free, and the lines; herself is not offered. */
    private Future<Answer> destinations(ApiRequest request) {
        var call = call(request);
        var hers = desk.call(call).flatMap(CallTimeline::seatNow);
        var free = desk.floor().seats().stream()
                .filter(seat -> seat.isReady() && !hers.equals(Optional.of(seat.id())))
                .map(seat ->
                        new Named(seat.id().value(), seat.person().orElseThrow().name()))
                .toList();
        return Future.succeededFuture(Answer.ok(
                new Destinations(free, lines.stream().map(LineId::value).toList(), colleagues)));
    }

    private Future<Answer> transfer(ApiRequest request) {
        var call = call(request);
        var next = CallId.next(clock.instant(), chance);
        return desk.ask(new Request.Transfer(call, request.body(To.class).destination(), next), Answer.asked());
    }

    private Future<Answer> consult(ApiRequest request) {
        var call = call(request);
        var as = CallId.next(clock.instant(), chance);
        return desk.ask(new Request.Consult(call, request.body(To.class).destination(), as), Answer.asked());
    }

    private Future<Answer> go(ApiRequest request, Request.Step step) {
        return desk.ask(new Request.Consulted(call(request), step), Answer.asked());
    }

    /** A trainee gives away her own calls only. */
    private CallId call(ApiRequest request) {
        var call = new CallId(request.path("call"));
        if (request.ownOnly()) {
            desk.requireOwn(request, call);
        }
        return call;
    }
}
