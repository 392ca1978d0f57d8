package be.cyberfam.lab.store;

import be.cyberfam.lab.floor.FloorEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a batch of events ends up on the disk: in the database, or while that takes nothing in the {@link Spill}, from which
 * it is carried over as soon as the database answers again. Numbers are given here. Writer thread only.
 */
final class Ledger implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    private static final long RETRY_NANOS = 1_000_000_000;
    private static final String INSERT =
            "INSERT INTO journal (seq, at_us, call, kind, version, body) VALUES (?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final Spill spill;
    private final Projection projection = new Projection();
    private @Nullable Sql sql;
    private long last;
    private int spilled;
    private long triedAt;
    private StoreFailed.@Nullable Code trouble;

    Ledger(Database database, Spill spill) {
        this.database = database;
        this.spill = spill;
    }

    /**
     * Takes the lifeboat's rows over from the run before.
     *
     * @throws StoreFailed when the database cannot be read, or not written although rows wait in the lifeboat
     */
    void open() {
        last = lastIn(connected());
        spilled = rowsOfSpill().size();
        if (spilled > 0) {
            LOG.info("{} events were kept beside the database by the last run: writing them into it", spilled);
            carryOver();
        }
        spill.setRoomAside();
    }

    /**
     * Puts events on the disk, after all before them.
     *
     * @throws IOException when neither database nor lifeboat took them: nothing is written then, the caller may try again
     */
    void write(List<FloorEvent> events) throws IOException {
        boolean inOrder = spilled == 0 || carriedOver();
        var rows = numbered(events);
        if (!inOrder || !written(rows)) {
            spill.append(rows);
            spilled += rows.size();
        }
        last += rows.size();
    }

    /** Tries again what is in the lifeboat, at most once a second. */
    void settle() {
        if (spilled > 0) {
            carriedOver();
        }
    }

    /** @throws StoreFailed when the database refuses */
    <T> T with(Function<Sql, T> work) {
        try {
            return work.apply(connected());
        } catch (StoreFailed refused) {
            disconnect();
            throw refused;
        }
    }

    int spilled() {
        return spilled;
    }

    StoreFailed.@Nullable Code trouble() {
        return trouble;
    }

    @Override
    public void close() {
        if (spilled > 0) {
            triedAt = 0;
            carriedOver();
        }
        disconnect();
    }

    private List<JournalRow> numbered(List<FloorEvent> events) {
        var rows = new ArrayList<JournalRow>(events.size());
        for (FloorEvent event : events) {
            rows.add(JournalRow.of(last + rows.size() + 1, event));
        }
        return rows;
    }

    private boolean written(List<JournalRow> rows) {
        try {
            insert(rows);
            trouble = null;
            return true;
        } catch (StoreFailed refused) {
            note(refused);
            return false;
        }
    }

    private boolean carriedOver() {
        if (trouble != null && System.nanoTime() - triedAt < RETRY_NANOS) {
            return false;
        }
        try {
            carryOver();
            trouble = null;
            LOG.info("the database answers again: what was kept beside it is in it now");
            return true;
        } catch (StoreFailed refused) {
            note(refused);
            return false;
        }
    }

    /** Rows that are in both were written just before a crash; a row whose number is taken by another goes to the end. */
    private void carryOver() {
        var there = connected();
        long next = lastIn(there);
        var missing = new ArrayList<JournalRow>();
        for (JournalRow row : rowsOfSpill()) {
            var same = there.askOne("SELECT * FROM journal WHERE seq = ?", JournalRow::of, row.seq());
            if (same.isEmpty() || !same.get().equals(row)) {
                missing.add(row.numbered(++next));
            }
        }
        insert(missing);
        last = next;
        try {
            spill.clear();
            spilled = 0;
        } catch (IOException stays) {
            throw new StoreFailed(
                    StoreFailed.Code.FORBIDDEN, "cannot remove the journal's spill file: " + stays.getMessage());
        }
    }

    private void insert(List<JournalRow> rows) {
        var there = connected();
        there.inOneGo(() -> {
            projection.hear(there, rows);
            there.runAll(INSERT, rows.stream().map(JournalRow::values).toList());
            AuditTrail.hear(there, rows);
            StoredRefusals.hear(there, rows);
            return rows.size();
        });
    }

    private List<JournalRow> rowsOfSpill() {
        try {
            return spill.rows();
        } catch (IOException unreadable) {
            throw new StoreFailed(
                    StoreFailed.Code.FORBIDDEN, "cannot read the journal's spill file: " + unreadable.getMessage());
        }
    }

    private void note(StoreFailed refused) {
        if (trouble == null) {
            LOG.error("the journal is kept beside the database for now: {}", refused.getMessage());
        }
        trouble = refused.code();
        triedAt = System.nanoTime();
        projection.forget();
        disconnect();
    }

    private Sql connected() {
        if (sql == null) {
            sql = database.connect();
        }
        return sql;
    }

    private void disconnect() {
        var old = sql;
        sql = null;
        if (old != null) {
            try {
                old.close();
            } catch (StoreFailed alreadyBroken) {
                LOG.debug("closing a broken connection: {}", alreadyBroken.getMessage());
            }
        }
    }

    private static long lastIn(Sql sql) {
        return sql.ask("SELECT COALESCE(MAX(seq), 0) AS last FROM journal", row -> row.number("last"))
                .getFirst();
    }
}
