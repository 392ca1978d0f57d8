package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Cycle;
import be.cyberfam.lab.assess.Grid;
import be.cyberfam.lab.assess.Proof;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Scorecards;
import be.cyberfam.lab.proof.ProofPack;
import be.cyberfam.lab.proof.Sha256;
import be.cyberfam.lab.scenario.Labels;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what an attestation of one cycle stands on, as the facts of a proof pack. */
record ProofMaking(CallArchive archive, Scorecards cards, Recordings recordings, WorkerExecutor bench) {
    /** So many calls stand for an indicator: as many as the console names. */
    private static final int MOST_CALLS = 20;

    /** Who has it made, and when. */
    record Maker(String id, String name, Instant at) {}

    Future<ProofPack> of(Learned learned, Map<String, String> names, Cycle cycle, Maker maker, List<String> gridTexts) {
        var facts = new ArrayList<JsonObject>();
        facts.add(made(learned, cycle, maker));
        facts.add(hours(learned, cycle));
        placements(learned, cycle, facts);
        grids(learned, gridTexts, facts);
        signatures(learned, names, cycle, facts);
        var proven = proven(learned, cycle);
        var rows = learned.rows().stream()
                .filter(row -> proven.containsKey(row.id()))
                .toList();
        return forms(learned, proven, facts)
                .compose(v -> calls(rows, proven, facts))
                .map(v -> new ProofPack(facts));
    }

    private static JsonObject made(Learned learned, Cycle cycle, Maker maker) {
        return new JsonObject()
                .put("kind", "made")
                .put("format", ProofPack.FORMAT)
                .put("software", software())
                .put("person", learned.person().id().value())
                .put("name", learned.person().name())
                .put("cycle", cycle.number())
                .put("from", cycle.from().toString())
                .put("until", cycle.until().minusDays(1).toString())
                .put("by", maker.id())
                .put("byName", maker.name())
                .put("at", maker.at().toString());
    }

    private static String software() {
        var version = Optional.ofNullable(ProofMaking.class.getPackage().getImplementationVersion());
        return "practice floor " + version.orElse("(from classes)");
    }

    private static JsonObject hours(Learned learned, Cycle cycle) {
        var sittings = new JsonArray();
        learned.sittingsOf(cycle)
                .forEach(one -> sittings.add(new JsonObject()
                        .put("seat", one.seat().value())
                        .put("from", one.from().toString())
                        .put("to", one.to().orElse(learned.now()).toString())));
        return new JsonObject()
                .put("kind", "hours")
                .put("minutesAtSeat", learned.minutesAtSeat(cycle))
                .put("daysAtSeat", learned.daysAtSeat(cycle))
                .put("calls", learned.callsOf(cycle).size())
                .put("sittings", sittings);
    }

    private static void placements(Learned learned, Cycle cycle, List<JsonObject> facts) {
        learned.placementsOf(cycle)
                .forEach(one -> facts.add(new JsonObject()
                        .put("kind", "placement")
                        .put("id", one.id())
                        .put("from", one.from().toString())
                        .put("to", one.to().toString())
                        .put("minutes", one.minutes())
                        .put("place", one.place())
                        .put("remark", one.remark())
                        .put("by", one.by().value())
                        .put("at", one.at().toString())));
    }

    /** The one in force first, then those that earlier signatures were made by. */
    private static void grids(Learned learned, List<String> earlier, List<JsonObject> facts) {
        var file = learned.grid().file();
        facts.add(grid(file.grid().id(), file.text())
                .put("title", labels(file.grid().title()))
                .put("levels", file.grid().levels().size()));
        earlier.stream()
                .filter(text -> !text.equals(file.text()))
                .distinct()
                .forEach(text -> facts.add(grid("earlier", text)));
    }

    private static JsonObject grid(String id, String text) {
        var hash = Sha256.of(text);
        return new JsonObject()
                .put("kind", "grid")
                .put("id", id)
                .put("version", hash)
                .put("sha256", hash)
                .put("text", text);
    }

    private static void signatures(Learned learned, Map<String, String> names, Cycle cycle, List<JsonObject> facts) {
        var grid = learned.grid().file().grid();
        for (var block : grid.blocks()) {
            for (var competence : block.competences()) {
                for (var one : learned.signed(competence.id(), cycle)) {
                    facts.add(signature(one, grid, names)
                            .put("block", block.id())
                            .put("blockTitle", labels(block.title()))
                            .put("title", labels(competence.title())));
                }
            }
        }
    }

    private static JsonObject signature(Signature one, Grid grid, Map<String, String> names) {
        var fact = new JsonObject()
                .put("kind", "signature")
                .put("id", one.id())
                .put("competence", one.competence())
                .put("grid", one.grid())
                .put("version", one.version())
                .put("level", one.level())
                .put(
                        "levelName",
                        grid.level(one.level())
                                .map(level -> labels(level.name()))
                                .orElse(new JsonObject()))
                .put("note", one.note())
                .put("by", one.by().value())
                .put("byName", names.getOrDefault(one.by().value(), one.by().value()))
                .put("at", one.at().toString());
        one.withdrawn()
                .ifPresent(taken -> fact.put(
                        "withdrawn",
                        new JsonObject()
                                .put("by", taken.by().value())
                                .put("at", taken.at().toString())
                                .put("why", taken.why())));
        return fact;
    }

    /** What each call shows of the competences that stand signed. */
    private static Map<CallId, JsonArray> proven(Learned learned, Cycle cycle) {
        var calls = learned.callsOf(cycle);
        var proven = new LinkedHashMap<CallId, JsonArray>();
        learned.grid()
                .file()
                .grid()
                .competences()
                .filter(one -> learned.signed(one.id(), cycle).stream().anyMatch(Signature::stands))
                .flatMap(one -> one.indicators().stream())
                .map(one -> Proof.of(one, calls))
                .forEach(proof -> proof.calls().stream()
                        .limit(MOST_CALLS)
                        .forEach(shown -> proven.computeIfAbsent(shown.call(), call -> new JsonArray())
                                .add(evidence(proof, shown))));
        return proven;
    }

    private static JsonObject evidence(Proof proof, Proof.Evidence shown) {
        var fact = new JsonObject()
                .put("indicator", proof.indicator().id())
                .put("judge", Words.kebab(proof.indicator().judge()))
                .put("level", shown.level());
        return switch (shown) {
            case Proof.Measure m -> fact.put("value", m.value());
            case Proof.Word w ->
                fact.put("by", w.by().value())
                        .put("atMs", w.atMs().orElse(null))
                        .put("words", w.words().orElse(null));
        };
    }

    /** The versions of the cards these calls were marked by. */
    private Future<Void> forms(Learned learned, Map<CallId, JsonArray> proven, List<JsonObject> facts) {
        var used = learned.calls().stream()
                .filter(call -> proven.containsKey(call.id()))
                .flatMap(call -> call.evaluations().stream())
                .collect(Collectors.toMap(
                        one -> one.form() + " " + one.version(), one -> one, (a, b) -> a, java.util.TreeMap::new));
        var done = Future.<Void>succeededFuture();
        for (var one : used.values()) {
            done = done.compose(v -> cards.version(one.form(), one.version()).map(found -> {
                found.ifPresent(form -> {
                    var definition = Json.text(form);
                    facts.add(new JsonObject()
                            .put("kind", "form")
                            .put("id", form.id())
                            .put("version", form.version())
                            .put("sha256", Sha256.of(definition))
                            .put("definition", definition));
                });
                return (Void) null;
            }));
        }
        return done;
    }

    private Future<Void> calls(List<CallRow> rows, Map<CallId, JsonArray> proven, List<JsonObject> facts) {
        var done = Future.<Void>succeededFuture();
        for (var row : rows) {
            done = done.compose(v -> archive.plan(row.id()))
                    .compose(plan -> recordings
                            .of(row.id())
                            .compose(file -> bench.executeBlocking(() -> recording(row, file)))
                            .map(recording ->
                                    call(row, plan, recording, proven.getOrDefault(row.id(), new JsonArray()))))
                    .compose(call -> archive.journal(row.id()).map(lines -> {
                        facts.add(call);
                        lines.forEach(line -> facts.add(new JsonObject()
                                .put("kind", "event")
                                .put("call", row.id().value())
                                .put("event", new JsonObject(line))));
                        return (Void) null;
                    }));
        }
        return done;
    }

    private static JsonObject call(
            CallRow row, Optional<CallPlan> plan, Optional<JsonObject> recording, JsonArray proves) {
        return new JsonObject()
                .put("kind", "call")
                .put("call", row.id().value())
                .put("at", row.begunAt().toString())
                .put("exercise", row.exercise().map(id -> id.value()).orElse(null))
                .put("direction", row.direction().map(Words::kebab).orElse(null))
                .put("pack", row.pack().map(id -> id.value()).orElse(null))
                .put("packHash", row.packHash().orElse(null))
                .put("scenario", row.scenario().map(id -> id.value()).orElse(null))
                .put("seed", plan.map(CallPlan::seed).orElse(null))
                .put("outcome", row.outcome().map(ProofMaking::word).orElse(null))
                .put(
                        "expectedOutcome",
                        row.expectedOutcome().map(ProofMaking::word).orElse(null))
                .put("recording", recording.orElse(null))
                .put("proves", proves);
    }

    private static Optional<JsonObject> recording(CallRow row, Optional<Path> file) throws IOException {
        if (row.recording().isEmpty() || file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Optional.empty();
        }
        return Optional.of(new JsonObject()
                .put("path", row.recording().get().path())
                .put("octets", Files.size(file.get()))
                .put("sha256", Sha256.of(file.get())));
    }

    private static String word(Outcome outcome) {
        return outcome.subCode().isEmpty() ? outcome.code() : outcome.code() + "/" + outcome.subCode();
    }

    private static JsonObject labels(Labels labels) {
        return new JsonObject().put("fr", labels.fr()).put("nl", labels.nl()).put("en", labels.en());
    }
}
