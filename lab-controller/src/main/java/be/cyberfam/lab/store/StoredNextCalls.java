package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.conductor.NextCalls;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;

/** Coaches' choices of a next call in the store's table. */
final class StoredNextCalls implements NextCalls {
    private static final String CHOOSE = """
            INSERT INTO next_calls (call, scenario, chosen_by, chosen_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (call) DO UPDATE SET scenario = excluded.scenario, chosen_by = excluded.chosen_by,
                chosen_at = excluded.chosen_at""";

    private final Writer writer;
    private final Readers readers;

    StoredNextCalls(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<Optional<Chosen>> after(CallId call) {
        return readers.ask(
                sql -> sql.askOne("SELECT * FROM next_calls WHERE call = ?", StoredNextCalls::chosen, call.value()));
    }

    @Override
    public Future<Void> choose(Chosen chosen) {
        return writer.change(sql -> sql.run(
                        CHOOSE,
                        chosen.call().value(),
                        chosen.scenario().value(),
                        chosen.by().value(),
                        chosen.at().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<Void> unchoose(CallId call) {
        return writer.change(sql -> sql.run("DELETE FROM next_calls WHERE call = ?", call.value()))
                .mapEmpty();
    }

    private static Chosen chosen(Row row) {
        return new Chosen(
                new CallId(row.text("call")),
                new ScenarioId(row.text("scenario")),
                new PersonId(row.text("chosen_by")),
                Instant.ofEpochMilli(row.number("chosen_at")));
    }
}
