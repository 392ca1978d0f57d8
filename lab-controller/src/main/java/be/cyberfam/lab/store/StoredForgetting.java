package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.Forgetting;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Deletes by the clocks. The journal keeps its numbers: a line that is forgotten stays, with nothing in it. */
final class StoredForgetting implements Forgetting {
    private final Writer writer;
    private final Readers readers;

    StoredForgetting(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<CallId>> recordedBefore(Instant moment) {
        return readers.ask(sql -> sql.ask(
                "SELECT id FROM calls WHERE recording IS NOT NULL AND begun_at < ? ORDER BY begun_at",
                row -> new CallId(row.text("id")),
                moment.toEpochMilli()));
    }

    @Override
    public Future<Integer> callsBefore(Instant moment) {
        return writer.change(sql -> {
            var old = sql.ask(
                    "SELECT id FROM calls WHERE phase = 'over' AND begun_at < ?",
                    row -> new CallId(row.text("id")),
                    moment.toEpochMilli());
            CallRemoval.of(sql, old);
            CallRemoval.emptied(
                    sql,
                    "call IS NULL AND kind <> 'forgotten' AND at_us < ?",
                    ChronoUnit.MICROS.between(Instant.EPOCH, moment));
            return old.size();
        });
    }

    @Override
    public Future<Integer> actsBefore(Instant moment) {
        long before = moment.toEpochMilli();
        return writer.change(sql -> {
            sql.run("DELETE FROM receipts WHERE done_at < ?", before);
            sql.run("DELETE FROM consents WHERE at < ? AND person NOT IN (SELECT id FROM people)", before);
            return sql.run("DELETE FROM audit WHERE at < ?", before);
        });
    }

    @Override
    public Future<Void> wipe() {
        return writer.upkeep(Sql::wipe).mapEmpty();
    }
}
