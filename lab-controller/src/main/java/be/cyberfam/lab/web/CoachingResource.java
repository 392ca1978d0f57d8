package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.call.MessageId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Request;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.scenario.Step;
import be.cyberfam.lab.scenario.StepId;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What passes between a supervisor and those who take the calls: messages, bookmarks, pauses asked for, seats held; and what a
 * scenario offers her to tell, or to have happen.
 */
final class CoachingResource implements Resource {
    private final FloorDesk desk;
    private final Sights sights;
    private final PackShelf packs;
    private final RandomGenerator chance;

    CoachingResource(FloorDesk desk, Sights sights, PackShelf packs, RandomGenerator chance) {
        this.desk = desk;
        this.sights = sights;
        this.packs = packs;
        this.chance = chance;
    }

    record Written(@Nullable List<String> seats, String text) {}

    /** What a supervisor may tell and have happen in a call; {@code what} is says, ends or line. */
    record Offers(List<String> hints, List<Offer> injects, List<Line> lines, List<At> steps) {
        static Offers of(Role role) {
            var scenario = role.scenario();
            return new Offers(
                    scenario.hints(),
                    scenario.injects().stream().map(Offer::of).toList(),
                    scenario.phrases().keySet().stream()
                            .sorted(Comparator.comparing(PhraseId::value))
                            .map(id -> Line.of(role, id))
                            .toList(),
                    scenario.steps().steps().stream()
                            .map(step -> At.of(role, step))
                            .toList());
        }
    }

    /** Something the customer could say, in one of its wordings. */
    record Line(String id, String text) {
        static Line of(Role role, PhraseId id) {
            return new Line(id.value(), role.utterance(id, 0).text());
        }
    }

    /** A step he can be led to; {@code text} as the tile tells where he is, {@code to} the steps that follow it. */
    record At(String id, String text, boolean end, Set<String> to) {
        static At of(Role role, Step step) {
            var to = step.next().stream()
                    .flatMap(branch -> branch.ways().stream())
                    .map(way -> way.to().value())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return new At(step.id().value(), StepWords.label(role, step), step.isLast(), to);
        }
    }

    /** A phrase or a step of the scenario, or words of her own. */
    record Given(
            @Nullable String phrase,
            @Nullable String text,
            @Nullable String step) {}

    record Offer(String id, String title, String what) {
        static Offer of(Inject inject) {
            var what = inject.fault().isPresent() ? "line" : inject.ends() ? "ends" : "says";
            return new Offer(inject.id().value(), inject.title(), what);
        }
    }

    record Prompt(String inject) {}

    record Mark(@Nullable Long agoMs, @Nullable String note) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "sendMessage", this::send,
                "seeMessage", request -> atSeat(request, seat -> new Request.SeeMessage(seat, message(request))),
                "bookmark", this::bookmark,
                "listOffers",
                        request -> Future.succeededFuture(Answer.ok(Offers.of(role(new CallId(request.path("call")))))),
                "inject", this::inject,
                "giveLine", this::giveLine,
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

    private Future<Answer> inject(ApiRequest request) {
        var call = new CallId(request.path("call"));
        var wanted = new InjectId(request.body(Prompt.class).inject());
        var inject = scenario(call).inject(wanted).orElseThrow(() -> Refusal.noSuch("inject", wanted));
        return desk.ask(new Request.Inject(request.caller().id(), call, inject.id(), inject.title()), Answer.asked());
    }

    /** One of the three is wanted. */
    private Future<Answer> giveLine(ApiRequest request) {
        var call = new CallId(request.path("call"));
        var given = request.body(Given.class);
        if (given.step() != null) {
            return lead(request.caller(), call, given, new StepId(given.step()));
        }
        var own = Optional.ofNullable(given.text()).orElse("").strip();
        var phrase = Optional.ofNullable(given.phrase()).orElse("");
        if (own.isEmpty() == phrase.isEmpty()) {
            throw Refusal.badField("text", "either a phrase of the scenario, or words of your own");
        }
        var text = phrase.isEmpty() ? own : line(call, phrase);
        return desk.ask(new Request.GiveLine(request.caller().id(), call, phrase, text), Answer.asked());
    }

    private Future<Answer> lead(Caller caller, CallId call, Given given, StepId to) {
        if (given.phrase() != null || given.text() != null) {
            throw Refusal.badField("step", "a step says its own words");
        }
        var role = role(call);
        var step = role.scenario().steps().find(to).orElseThrow(() -> Refusal.noSuch("step", to));
        var text = StepWords.wording(role, step);
        return desk.ask(new Request.GiveLine(caller.id(), call, "", text, Optional.of(to.value())), Answer.asked());
    }

    private String line(CallId call, String phrase) {
        var role = role(call);
        var id = new PhraseId(phrase);
        if (!role.scenario().phrases().containsKey(id)) {
            throw Refusal.noSuch("phrase", id);
        }
        return role.utterance(id, 0).text();
    }

    private Scenario scenario(CallId call) {
        return role(call).scenario();
    }

    /** Whom the customer of a call plays. */
    private Role role(CallId call) {
        return desk.call(call)
                .flatMap(one -> one.points().plan())
                .flatMap(plan -> packs.role(plan.pack(), plan.scenario()))
                .orElseThrow(() -> Refusal.noSuch("call", call));
    }

    private Future<Answer> atSeat(ApiRequest request, Function<SeatId, Request> wanted) {
        return desk.ask(wanted.apply(desk.seat(request).id()), Answer.asked());
    }

    private static MessageId message(ApiRequest request) {
        return new MessageId(request.path("message"));
    }
}
