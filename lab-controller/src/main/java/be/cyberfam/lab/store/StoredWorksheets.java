package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.FieldAct;
import be.cyberfam.lab.conductor.Worksheet;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.exercise.Support;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Worksheets, field logs and support levels in the store's tables. */
final class StoredWorksheets implements Worksheets {
    private static final String KEEP = """
            INSERT INTO worksheets (call, script, fields, checked, note, saved_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (call) DO UPDATE SET script = excluded.script, fields = excluded.fields,
                checked = excluded.checked, note = excluded.note, saved_at = excluded.saved_at""";
    private static final String LOG = """
            INSERT INTO field_acts (call, page, n, at_ms, field, kind, detail) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (call, page, n) DO NOTHING""";
    private static final String HELP = """
            INSERT INTO help (person, support) VALUES (?, ?)
            ON CONFLICT (person) DO UPDATE SET support = excluded.support""";

    private final Writer writer;
    private final Readers readers;

    StoredWorksheets(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<Void> keep(Worksheet sheet) {
        return writer.change(sql -> sql.run(
                        KEEP,
                        sheet.call().value(),
                        sheet.script(),
                        object(sheet.fields()).encode(),
                        new JsonArray(new ArrayList<>(sheet.checked())).encode(),
                        sheet.note(),
                        sheet.savedAt().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<Optional<Worksheet>> sheet(CallId call) {
        return readers.ask(sql -> sheet(sql, call));
    }

    @Override
    public Future<Boolean> log(CallId call, String page, int first, List<FieldAct> acts) {
        return writer.change(sql -> {
            if (count(sql, call) + acts.size() > MOST_ACTS) {
                return false;
            }
            var rows = new ArrayList<Object[]>();
            for (var act : acts) {
                rows.add(values(call, page, first + rows.size(), act));
            }
            sql.runAll(LOG, rows);
            return true;
        });
    }

    @Override
    public Future<List<FieldAct>> acts(CallId call) {
        return readers.ask(sql -> acts(sql, call));
    }

    @Override
    public Future<Void> erase(CallId call) {
        return writer.change(sql -> sql.run("DELETE FROM worksheets WHERE call = ?", call.value())
                        + sql.run("DELETE FROM field_acts WHERE call = ?", call.value()))
                .mapEmpty();
    }

    @Override
    public Future<Void> help(PersonId person, Optional<Support> support) {
        return writer.change(sql -> support.map(level -> sql.run(HELP, person.value(), CallColumns.word(level)))
                        .orElseGet(() -> sql.run("DELETE FROM help WHERE person = ?", person.value())))
                .mapEmpty();
    }

    @Override
    public Future<Map<PersonId, Support>> help() {
        return readers.ask(sql ->
                sql.ask("SELECT * FROM help", row -> Map.entry(new PersonId(row.text("person")), support(row))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Support support(Row row) {
        return CallColumns.constant(Support.class, row.text("support"));
    }

    static Optional<Worksheet> sheet(Sql sql, CallId call) {
        return sql.askOne("SELECT * FROM worksheets WHERE call = ?", StoredWorksheets::sheet, call.value());
    }

    static List<FieldAct> acts(Sql sql, CallId call) {
        return sql.ask(
                "SELECT * FROM field_acts WHERE call = ? ORDER BY at_ms, page, n", StoredWorksheets::act, call.value());
    }

    private static long count(Sql sql, CallId call) {
        return sql.ask(
                        "SELECT COUNT(*) AS acts FROM field_acts WHERE call = ?",
                        row -> row.number("acts"),
                        call.value())
                .getFirst();
    }

    private static Object[] values(CallId call, String page, int n, FieldAct act) {
        return new Object[] {
            call.value(), page, n, act.at().toEpochMilli(), act.field(), CallColumns.word(act.kind()), act.detail()
        };
    }

    private static Worksheet sheet(Row row) {
        return new Worksheet(
                new CallId(row.text("call")),
                row.text("script"),
                texts(new JsonObject(row.text("fields"))),
                new JsonArray(row.text("checked")).stream().map(String::valueOf).toList(),
                row.text("note"),
                Instant.ofEpochMilli(row.number("saved_at")));
    }

    private static FieldAct act(Row row) {
        return new FieldAct(
                Instant.ofEpochMilli(row.number("at_ms")),
                row.text("field"),
                CallColumns.constant(FieldAct.Kind.class, row.text("kind")),
                row.text("detail"));
    }

    private static JsonObject object(Map<String, String> texts) {
        return new JsonObject(new LinkedHashMap<>(texts));
    }

    private static Map<String, String> texts(JsonObject object) {
        var texts = new LinkedHashMap<String, String>();
        object.forEach(entry -> texts.put(entry.getKey(), String.valueOf(entry.getValue())));
        return texts;
    }
}
