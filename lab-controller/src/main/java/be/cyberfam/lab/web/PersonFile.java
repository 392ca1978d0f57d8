package be.cyberfam.lab.web;

import be.cyberfam.lab.assess.Evaluation;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.CallComment;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Consent;
import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.conductor.OwnWords;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Remark;
import be.cyberfam.lab.conductor.Worksheet;
import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything the lab has of one person, as one ZIP file for her: her calls as CSV and, each with what happened, what she wrote, what
 * was said of it, how it was judged and who listened, as JSON; the sound of each as WAV; what she agreed to.
 */
final class PersonFile {
    private static final String HEADER = "call;begun;line;customer;answered;ended;talkMs;holdMs;wrapMs;outcome\r\n";

    private final WebParts parts;
    private final WorkerExecutor worker;

    PersonFile(WebParts parts, WorkerExecutor worker) {
        this.parts = parts;
        this.worker = worker;
    }

    /** One call with all that hangs on it. */
    private record Told(CallRow row, Map<String, Object> views, Optional<Path> sound) {}

    /** A file made for this, which is the caller's to remove. */
    Future<Path> of(Person person) {
        return parts.privacy()
                .rights()
                .callsOf(person.id())
                .compose(calls -> told(calls, new ArrayList<>()))
                .compose(calls -> parts.privacy()
                        .consents()
                        .of(person.id())
                        .compose(consents -> worker.executeBlocking(() -> zipped(person, calls, consents), false)));
    }

    /** One after the other: a school year of calls at once would be a burden for everybody who practises. */
    private Future<List<Told>> told(List<CallId> left, List<Told> done) {
        if (left.isEmpty()) {
            return Future.succeededFuture(done);
        }
        return told(left.getFirst()).compose(one -> {
            one.ifPresent(done::add);
            return told(left.subList(1, left.size()), done);
        });
    }

    private Future<Optional<Told>> told(CallId call) {
        var school = parts.school();
        return parts.archive()
                .row(call)
                .compose(row -> row.isEmpty()
                        ? Future.succeededFuture(Optional.empty())
                        : Future.all(List.of(
                                        parts.archive().events(call),
                                        parts.worksheets().sheet(call),
                                        parts.worksheets().acts(call),
                                        school.debriefs().ownWords(call),
                                        school.debriefs().comments(call),
                                        school.evaluations().of(call),
                                        parts.privacy().rights().remarks(call),
                                        parts.audit().in(call),
                                        parts.recordings().of(call)))
                                .map(all -> Optional.of(told(row.get(), all.list()))));
    }

    @SuppressWarnings("unchecked")
    private static Told told(CallRow row, List<Object> all) {
        var views = new LinkedHashMap<String, Object>();
        views.put("call", RowView.of(row));
        views.put(
                "events",
                ((List<CallEvent>) all.get(0))
                        .stream().map(e -> TimelineView.of(e, true)).toList());
        ((Optional<Worksheet>) all.get(1)).ifPresent(sheet -> views.put("written", written(sheet)));
        views.put(
                "typed",
                ((List<FieldAct>) all.get(2)).stream().map(PersonFile::typed).toList());
        ((Optional<OwnWords>) all.get(3)).ifPresent(own -> views.put("ownWords", DebriefResource.OwnView.of(own)));
        views.put(
                "comments",
                ((List<CallComment>) all.get(4))
                        .stream().map(DebriefResource.CommentView::of).toList());
        views.put(
                "evaluations",
                ((List<Evaluation>) all.get(5)).stream().map(PersonFile::judged).toList());
        views.put(
                "remarks",
                ((List<Remark>) all.get(6))
                        .stream().map(RightsResource.RemarkView::of).toList());
        views.put(
                "listeners",
                ((List<AuditEntry>) all.get(7))
                        .stream().map(SupervisionResource.Act::of).toList());
        return new Told(row, views, (Optional<Path>) all.get(8));
    }

    private static Map<String, Object> written(Worksheet sheet) {
        return Map.of(
                "script", sheet.script(), "fields", sheet.fields(), "checked", sheet.checked(), "note", sheet.note());
    }

    private static Map<String, Object> typed(FieldAct act) {
        return Map.of("at", act.at(), "field", act.field(), "kind", Words.kebab(act.kind()), "detail", act.detail());
    }

    private static Map<String, Object> judged(Evaluation one) {
        return Map.of(
                "by", one.by().value(),
                "purpose", Words.kebab(one.purpose()),
                "card", one.form(),
                "version", one.version(),
                "begunAt", one.begunAt(),
                "marks", one.history().stream().map(EvaluationView.MarkView::of).toList());
    }

    private static Map<String, Object> agreed(Consent one) {
        return Map.of(
                "purpose", Words.kebab(one.purpose()),
                "agreed", one.agreed(),
                "version", one.version(),
                "at", one.at());
    }

    private static Path zipped(Person person, List<Told> calls, List<Consent> consents) throws IOException {
        var file = Files.createTempFile("person-", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            json(
                    zip,
                    "person.json",
                    Map.of("id", person.id().value(), "name", person.name(), "role", Words.kebab(person.role())));
            json(zip, "consents.json", consents.stream().map(PersonFile::agreed).toList());
            text(zip, "calls.csv", csv(calls));
            for (var call : calls) {
                json(zip, "calls/" + call.row().id() + ".json", call.views());
                if (call.sound().isPresent()) {
                    zip.putNextEntry(new ZipEntry("calls/" + call.row().id() + ".wav"));
                    Files.copy(call.sound().get(), zip);
                    zip.closeEntry();
                }
            }
        } catch (IOException | RuntimeException torn) {
            Files.deleteIfExists(file);
            throw torn;
        }
        return file;
    }

    private static void json(ZipOutputStream zip, String name, Object view) throws IOException {
        text(zip, name, Json.text(view));
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** With semicolons and the mark of UTF-8, as a Belgian spreadsheet opens it right. */
    private static String csv(List<Told> calls) {
        return "\ufeff" + HEADER + calls.stream().map(call -> line(call.row())).collect(Collectors.joining());
    }

    private static String line(CallRow row) {
        return Stream.of(
                                row.id().value(),
                                row.begunAt(),
                                row.line().map(Object::toString).orElse(""),
                                row.customer().orElse(""),
                                row.answeredAt().map(Object::toString).orElse(""),
                                row.endedAt().map(Object::toString).orElse(""),
                                row.talkMs().map(Object::toString).orElse(""),
                                row.holdMs().map(Object::toString).orElse(""),
                                row.wrapMs().map(Object::toString).orElse(""),
                                row.outcome().map(Outcome::code).orElse(""))
                        .map(value -> '"' + value.toString().replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }
}
