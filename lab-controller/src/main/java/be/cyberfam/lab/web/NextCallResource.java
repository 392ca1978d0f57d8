package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.NextCall;
import be.cyberfam.lab.assess.Practice;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.NextCalls;
import be.cyberfam.lab.conductor.NextCalls.Chosen;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.scenario.Scenario;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The call that practises the one thing to change: the lab proposes it, a coach may choose another, and she has it at her own seat,
 * alone, while no other exercise is there.
 */
final class NextCallResource implements Resource {
    private final CallArchive archive;
    private final NextCalls choices;
    private final PackShelf packs;
    private final SeenCalls seen;
    private final SingleCall single;
    private final InstantSource clock;

    NextCallResource(
            CallArchive archive,
            NextCalls choices,
            PackShelf packs,
            SeenCalls seen,
            SingleCall single,
            InstantSource clock) {
        this.archive = archive;
        this.choices = choices;
        this.packs = packs;
        this.seen = seen;
        this.single = single;
        this.clock = clock;
    }

    /**
     * One scenario as a next call.
     *
     * @param title null for a trainee, to whom it would give the answer away
     * @param amount how much there is to practise: turns, words, seconds or things to note, by the practice
     */
    record OneView(String scenario, @Nullable String title, String aim, int level, long amount, long before) {
        static OneView of(NextCall next, boolean tells) {
            var scenario = next.scenario();
            return new OneView(
                    scenario.id().value(),
                    tells ? scenario.title() : null,
                    scenario.aim(),
                    scenario.level(),
                    next.amount(),
                    next.before());
        }
    }

    /** @param chosenBy null while it is the lab's own proposal */
    record View(String practice, OneView next, @Nullable String chosenBy, List<OneView> others) {}

    record Choice(@Nullable String scenario) {}

    private record Situation(CallRow row, Pack pack, List<NextCall> all, Optional<Chosen> chosen) {
        /** What a coach chose, as long as the pack has it; else the lab's proposal. */
        NextCall next() {
            return chosen.flatMap(choice -> all.stream()
                            .filter(one -> one.scenario().id().equals(choice.scenario()))
                            .findFirst())
                    .orElseGet(all::getFirst);
        }
    }

    @Override
    public Map<String, Operation> operations() {
        return Map.of("getNextCall", this::get, "chooseNextCall", this::choose, "startNextCall", this::start);
    }

    private Future<Answer> get(ApiRequest request) {
        return situation(request).map(now -> Answer.ok(view(request, now)));
    }

    private static View view(ApiRequest request, Situation now) {
        var tells = !request.ownOnly();
        return new View(
                Words.kebab(practice(request)),
                OneView.of(now.next(), tells),
                now.chosen().map(one -> one.by().value()).orElse(null),
                tells ? now.all().stream().map(one -> OneView.of(one, true)).toList() : List.of());
    }

    private Future<Answer> choose(ApiRequest request) {
        var wanted = Optional.ofNullable(request.body(Choice.class).scenario()).map(ScenarioId::new);
        return situation(request).compose(now -> {
            wanted.filter(id -> now.pack().scenario(id).isEmpty()).ifPresent(id -> {
                throw Refusal.noSuch("scenario", id);
            });
            var call = now.row().id();
            return wanted.map(id ->
                            choices.choose(new Chosen(call, id, request.caller().id(), clock.instant())))
                    .orElseGet(() -> choices.unchoose(call))
                    .map(kept -> Answer.done());
        });
    }

    private Future<Answer> start(ApiRequest request) {
        return situation(request).compose(now -> {
            var person = now.row().person().orElseThrow(() -> Refusal.conflict("nobodys", "nobody had this call"));
            return single.at(person, now.pack(), now.next().scenario());
        });
    }

    private Future<Situation> situation(ApiRequest request) {
        return seen.named(request)
                .compose(row -> archive.plan(row.id())
                        .map(plan ->
                                plan.orElseThrow(() -> Refusal.conflict("unplanned", "no scenario was played in it")))
                        .compose(plan -> had(row).compose(had ->
                                choices.after(row.id()).map(chosen -> situation(request, row, plan, had, chosen)))));
    }

    private Situation situation(
            ApiRequest request, CallRow row, CallPlan plan, Map<ScenarioId, Long> had, Optional<Chosen> chosen) {
        var pack = packs.pack(plan.pack()).orElseThrow(() -> Refusal.noSuch("pack", plan.pack()));
        int level = pack.scenario(plan.scenario()).map(Scenario::level).orElse(Scenario.HARDEST);
        var all = NextCall.of(pack, practice(request), level, had);
        if (all.isEmpty()) {
            throw Refusal.conflict("nothing-easier", "the pack has no call of this level");
        }
        return new Situation(row, pack, withChosen(all, chosen, pack, practice(request), had), chosen);
    }

    /** A coach may choose a harder one than the lab would. */
    private static List<NextCall> withChosen(
            List<NextCall> all, Optional<Chosen> chosen, Pack pack, Practice practice, Map<ScenarioId, Long> had) {
        return chosen.filter(choice ->
                        all.stream().noneMatch(one -> one.scenario().id().equals(choice.scenario())))
                .map(choice -> NextCall.of(pack, practice, Scenario.HARDEST, had))
                .orElse(all);
    }

    /** How often she has had each scenario, of her last calls. */
    private Future<Map<ScenarioId, Long>> had(CallRow row) {
        return row.person()
                .map(person -> archive.page(CallQuery.ALL.of(person)))
                .map(page -> page.map(found -> found.rows().stream()
                        .flatMap(one -> one.scenario().stream())
                        .collect(Collectors.groupingBy(one -> one, Collectors.counting()))))
                .orElseGet(() -> Future.succeededFuture(Map.of()));
    }

    private static Practice practice(ApiRequest request) {
        return Words.constant(Practice.class, request.query("practice").orElseThrow());
    }
}
