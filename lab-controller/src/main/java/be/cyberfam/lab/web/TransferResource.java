package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.scenario.Colleague;
import be.cyberfam.lab.scenario.Labels;
import be.cyberfam.lab.scenario.PackShelf;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Giving a call away, and asking a colleague about it first. */
final class TransferResource implements Resource {
    private final FloorDesk desk;
    private final List<LineId> lines;
    private final PackShelf packs;
    private final InstantSource clock;
    private final RandomGenerator chance;

    TransferResource(FloorDesk desk, List<LineId> lines, PackShelf packs, InstantSource clock, RandomGenerator chance) {
        this.desk = desk;
        this.lines = List.copyOf(lines);
        this.packs = packs;
        this.clock = clock;
        this.chance = chance;
    }

    record Destinations(List<Named> seats, List<String> lines, List<Played> colleagues) {}

    /** A colleague whom the lab plays, and where she works. */
    record Played(String id, String name, Labels service) {
        static Played of(Colleague who) {
            return new Played(who.id(), who.name(), who.service());
        }
    }

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
                new Destinations(free, lines.stream().map(LineId::value).toList(), colleagues(call))));
    }

    /** Those of the call's own pack; for a call of no pack each name once. */
    private List<Played> colleagues(CallId call) {
        var pack = desk.call(call).flatMap(known -> known.points().plan()).map(CallPlan::pack);
        return packs.packs().values().stream()
                .filter(found -> pack.isEmpty() || pack.get().equals(found.id()))
                .flatMap(found -> found.colleagues().stream())
                .collect(Collectors.toMap(Colleague::id, Played::of, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
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
