package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.pack.LivePacks;
import be.cyberfam.lab.pack.LivePacks.Writing;
import be.cyberfam.lab.pack.Remark;
import be.cyberfam.lab.pack.ScenarioFile;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Packs for those who write them: to look through, to hear, and scenario by scenario to change. Trainees are told nothing of it. */
final class WorkshopResource implements Resource {
    private final LivePacks packs;
    private final Workshop.Lines lines;
    private final WorkerExecutor bench;

    /** @param bench where files are read and written, one at a time */
    WorkshopResource(Workshop workshop, WorkerExecutor bench) {
        this.packs = workshop.packs();
        this.lines = workshop.lines();
        this.bench = bench;
    }

    /** @param remarks what lint says of the draft */
    record Checked(List<Remark> remarks) {}

    /** @param version of the file as it is now */
    record Kept(String version) {}

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "browsePacks", request -> Future.succeededFuture(Answer.ok(WorkshopView.Shelf.of(packs))),
                "openPack",
                        request -> Future.succeededFuture(Answer.ok(WorkshopView.OpenPack.of(pack(request), packs))),
                "openScenario", this::open,
                "checkScenario", this::check,
                "writeScenario", this::write,
                "removeScenario", this::remove,
                "hearLine", this::hear);
    }

    private Future<Answer> open(ApiRequest request) {
        var role = role(request);
        return bench.executeBlocking(() -> {
            var text = packs.text(role.pack(), ScenarioFile.name(role.scenario().id()));
            return Answer.ok(WorkshopView.OpenScenario.of(role, LivePacks.version(text), ScenarioFile.read(text)));
        });
    }

    private Future<Answer> check(ApiRequest request) {
        var pack = pack(request).id();
        var scenario = new ScenarioId(request.path("scenario"));
        var draft = draft(request);
        return bench.executeBlocking(() -> Answer.ok(new Checked(packs.check(pack, scenario, draft))));
    }

    private Future<Answer> write(ApiRequest request) {
        var pack = pack(request).id();
        var scenario = new ScenarioId(request.path("scenario"));
        var draft = draft(request);
        var version = request.header("If-Match").replace("\"", "");
        return bench.executeBlocking(() -> packs.write(pack, scenario, version, draft))
                .map(WorkshopResource::answer);
    }

    /** What still needs it keeps it: a list that calls its customer, or a pack that has no other. */
    private Future<Answer> remove(ApiRequest request) {
        var role = role(request);
        var version = request.header("If-Match").replace("\"", "");
        return bench.executeBlocking(
                        () -> packs.remove(role.pack(), role.scenario().id(), version))
                .map(WorkshopResource::answer);
    }

    private static Answer answer(Writing writing) {
        return switch (writing) {
            case Writing.Written done -> Answer.ok(new Kept(done.version()));
            case Writing.Changed other ->
                throw Refusal.of(
                        412,
                        "changed",
                        "Somebody else has changed it",
                        "the scenario is not what it was when you opened it");
            case Writing.Refused bad ->
                throw Refusal.badFields(bad.remarks().stream()
                        .map(one -> new Problem.FieldError("#" + one.at(), one.what()))
                        .toList());
        };
    }

    private Future<Answer> hear(ApiRequest request) {
        var role = role(request);
        var phrase = request.path("phrase");
        var wording = Integer.parseInt(request.path("wording"));
        var isSaid = role.utterances().stream()
                .anyMatch(one -> one.phrase().value().equals(phrase) && one.wording() == wording);
        if (!isSaid) {
            throw Refusal.noSuch("line", phrase + " " + wording);
        }
        return lines.speak(role, new PhraseId(phrase), wording)
                .map(file -> (Answer) new Answer.Sound(file))
                .recover(e -> Future.failedFuture(
                        Refusal.conflict("no-voice", "the voice does not speak: " + e.getMessage())));
    }

    private Pack pack(ApiRequest request) {
        var id = new PackId(request.path("pack"));
        return packs.shelf().pack(id).orElseThrow(() -> Refusal.noSuch("pack", id));
    }

    private Role role(ApiRequest request) {
        var id = new ScenarioId(request.path("scenario"));
        var pack = pack(request);
        return pack.scenario(id).map(pack::role).orElseThrow(() -> Refusal.noSuch("scenario", id));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> draft(ApiRequest request) {
        return (Map<String, Object>) texts(request.body(Map.class), "#");
    }

    /** A file holds texts only: a number is written as it is, and what is empty is left out by who sends it. */
    private static Object texts(Object tree, String pointer) {
        return switch (tree) {
            case null -> throw Refusal.badField(pointer, "is empty");
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> all.put(String.valueOf(key), texts(value, pointer + "/" + key)));
                yield all;
            }
            case List<?> list -> list.stream().map(part -> texts(part, pointer)).toList();
            default -> String.valueOf(tree);
        };
    }
}
