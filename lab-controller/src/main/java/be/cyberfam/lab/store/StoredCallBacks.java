package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallBack;
import be.cyberfam.lab.conductor.CallBacks;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The agenda of promised calls in the store's table. */
final class StoredCallBacks implements CallBacks {
    private static final String OPEN =
            "SELECT * FROM call_backs WHERE person = ? AND done_at IS NULL ORDER BY due_at, id LIMIT " + MOST;

    private final Writer writer;
    private final Readers readers;

    StoredCallBacks(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<Void> promise(CallBack one) {
        return writer.change(sql -> sql.run(
                        "INSERT INTO call_backs (id, call, person, customer, due_at, note, made_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                        one.id(),
                        one.call().value(),
                        one.person().value(),
                        one.customer(),
                        one.dueAt().toEpochMilli(),
                        one.note(),
                        one.madeAt().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<List<CallBack>> open(PersonId person) {
        return readers.ask(sql -> sql.ask(OPEN, StoredCallBacks::read, person.value()));
    }

    @Override
    public Future<Optional<CallBack>> find(String id) {
        return readers.ask(sql -> sql.askOne("SELECT * FROM call_backs WHERE id = ?", StoredCallBacks::read, id));
    }

    @Override
    public Future<Void> done(String id, Instant at) {
        return writer.change(sql -> sql.run(
                        "UPDATE call_backs SET done_at = ? WHERE id = ? AND done_at IS NULL", at.toEpochMilli(), id))
                .mapEmpty();
    }

    private static CallBack read(Row row) {
        return new CallBack(
                row.text("id"),
                new CallId(row.text("call")),
                new PersonId(row.text("person")),
                row.text("customer"),
                Instant.ofEpochMilli(row.number("due_at")),
                row.text("note"),
                Instant.ofEpochMilli(row.number("made_at")));
    }
}
