package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Receipt;
import be.cyberfam.lab.conductor.Remark;
import be.cyberfam.lab.conductor.Rights;
import be.cyberfam.lab.conductor.SetAside;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables {@code remarks}, {@code set_aside} and {@code receipts}. */
final class StoredRights implements Rights {
    private final Writer writer;
    private final Readers readers;

    StoredRights(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<Remark>> remarks(CallId call) {
        return readers.ask(sql -> sql.ask(
                "SELECT * FROM remarks WHERE call = ? ORDER BY said_at, id", StoredRights::remark, call.value()));
    }

    @Override
    public Future<Boolean> remark(Remark one) {
        return writer.change(sql -> count(sql, one.call()) < MOST_REMARKS
                && sql.run(
                                "INSERT INTO remarks (id, call, person, words, said_at) VALUES (?, ?, ?, ?, ?)",
                                one.id(),
                                one.call().value(),
                                one.person().value(),
                                one.words(),
                                one.saidAt().toEpochMilli())
                        == 1);
    }

    private static long count(Sql sql, CallId call) {
        return sql.ask(
                        "SELECT COUNT(*) AS remarks FROM remarks WHERE call = ?",
                        row -> row.number("remarks"),
                        call.value())
                .getFirst();
    }

    @Override
    public Future<List<SetAside>> setAside() {
        return readers.ask(sql -> sql.ask("SELECT * FROM set_aside ORDER BY since, person", StoredRights::setAside));
    }

    @Override
    public Future<Void> setAside(SetAside one) {
        return writer.change(sql -> sql.run(
                        """
                        INSERT INTO set_aside (person, since, ordered, why) VALUES (?, ?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET ordered = excluded.ordered, why = excluded.why""",
                        one.person().value(),
                        one.since().toEpochMilli(),
                        one.by().value(),
                        one.why()))
                .mapEmpty();
    }

    @Override
    public Future<Boolean> lift(PersonId person) {
        return writer.change(sql -> sql.run("DELETE FROM set_aside WHERE person = ?", person.value()) == 1);
    }

    @Override
    public Future<Boolean> rename(PersonId person, String name) {
        return writer.change(sql -> sql.run("UPDATE people SET name = ? WHERE id = ?", name, person.value()) == 1);
    }

    @Override
    public Future<List<CallId>> callsOf(PersonId person) {
        return readers.ask(sql -> sql.ask(
                "SELECT id FROM calls WHERE person = ? AND phase = 'over' ORDER BY begun_at, id",
                row -> new CallId(row.text("id")),
                person.value()));
    }

    @Override
    public Future<Receipt> erase(Receipt order) {
        return writer.change(sql -> {
            var receipt = PersonRemoval.of(sql, order);
            sql.run(
                    "INSERT INTO receipts (id, person, done_by, done_at, body) VALUES (?, ?, ?, ?, ?)",
                    receipt.id(),
                    receipt.person().value(),
                    receipt.by().value(),
                    receipt.at().toEpochMilli(),
                    body(receipt));
            return receipt;
        });
    }

    @Override
    public Future<List<Receipt>> receipts() {
        return readers.ask(sql -> sql.ask("SELECT * FROM receipts ORDER BY done_at DESC, id", StoredRights::receipt));
    }

    private static String body(Receipt receipt) {
        return new JsonObject()
                .put("erased", new JsonObject(new LinkedHashMap<>(receipt.erased())))
                .put("kept", new JsonObject(new LinkedHashMap<>(receipt.kept())))
                .encode();
    }

    private static Receipt receipt(Row row) {
        var body = new JsonObject(row.text("body"));
        return new Receipt(
                row.text("id"),
                new PersonId(row.text("person")),
                new PersonId(row.text("done_by")),
                row.maybeTime("done_at").orElseThrow(),
                counts(body.getJsonObject("erased")),
                counts(body.getJsonObject("kept")));
    }

    private static Map<String, Integer> counts(JsonObject object) {
        var counts = new LinkedHashMap<String, Integer>();
        object.fieldNames().forEach(name -> counts.put(name, object.getInteger(name)));
        return counts;
    }

    private static Remark remark(Row row) {
        return new Remark(
                row.text("id"),
                new CallId(row.text("call")),
                new PersonId(row.text("person")),
                row.text("words"),
                row.maybeTime("said_at").orElseThrow());
    }

    private static SetAside setAside(Row row) {
        return new SetAside(
                new PersonId(row.text("person")),
                row.maybeTime("since").orElseThrow(),
                new PersonId(row.text("ordered")),
                row.text("why"));
    }
}
