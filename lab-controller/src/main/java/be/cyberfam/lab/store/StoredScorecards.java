package be.cyberfam.lab.store;

import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Scorecards;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scorecards in the store's table. */
final class StoredScorecards implements Scorecards {
    private static final String ALL = """
            SELECT s.*, (SELECT COUNT(*) FROM evaluations e WHERE e.card = s.id AND e.version = s.version) AS used
            FROM scorecards s""";

    private final Writer writer;
    private final Readers readers;

    StoredScorecards(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<Kept>> newest() {
        return readers.ask(sql -> sql.ask(
                ALL + " WHERE version = (SELECT MAX(version) FROM scorecards o WHERE o.id = s.id) ORDER BY id",
                StoredScorecards::kept));
    }

    @Override
    public Future<List<Kept>> versions(String id) {
        return readers.ask(sql -> sql.ask(ALL + " WHERE id = ? ORDER BY version DESC", StoredScorecards::kept, id));
    }

    @Override
    public Future<Optional<Form>> version(String id, int number) {
        return readers.ask(sql -> sql.askOne(
                "SELECT * FROM scorecards WHERE id = ? AND version = ?", StoredScorecards::form, id, number));
    }

    @Override
    public Future<Form> keep(Form form, Optional<PersonId> madeBy, Instant at) {
        return writer.change(sql -> {
            var newest = sql.askOne(
                    "SELECT * FROM scorecards WHERE id = ? ORDER BY version DESC LIMIT 1",
                    StoredScorecards::form,
                    form.id());
            var next = form.numbered(newest.map(Form::version).orElse(0) + 1);
            if (newest.filter(one -> one.numbered(next.version()).equals(next)).isPresent()) {
                return newest.get();
            }
            sql.run(
                    "INSERT INTO scorecards (id, version, definition, made_by, made_at) VALUES (?, ?, ?, ?, ?)",
                    next.id(),
                    next.version(),
                    RecordJson.write(next).encode(),
                    madeBy.map(PersonId::value),
                    at.toEpochMilli());
            return next;
        });
    }

    private static Kept kept(Row row) {
        return new Kept(
                form(row),
                row.maybeText("made_by").map(PersonId::new),
                Instant.ofEpochMilli(row.number("made_at")),
                (int) row.number("used"));
    }

    private static Form form(Row row) {
        return RecordJson.read(new JsonObject(row.text("definition")), Form.class);
    }
}
