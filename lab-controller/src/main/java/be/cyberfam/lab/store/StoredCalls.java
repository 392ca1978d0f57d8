package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.FieldAct;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A home's records, read from outside the lab that writes them: for the command line. It changes nothing and blocks; the lab
 * may run meanwhile.
 */
public final class StoredCalls implements AutoCloseable {

    private final Sql sql;

    private StoredCalls(Sql sql) {
        this.sql = sql;
    }

    /**
     * The records of a home.
     *
     * @throws StoreFailed when there is no store in that home, or it cannot be read
     */
    public static StoredCalls in(Path home) {
        return in(Database.of(home));
    }

    /**
     * The records in a home's file or on its server.
     *
     * @throws StoreFailed when there is nothing yet, or it cannot be read
     */
    public static StoredCalls in(Database database) {
        if (!database.isThere()) {
            throw new StoreFailed(
                    StoreFailed.Code.CLOSED, "no calls are kept in " + database + ": no lab has run there yet");
        }
        return new StoredCalls(database.connect());
    }

    /** Every row a query chooses, whatever its page length, oldest first; one consistent view. */
    public Iterator<CallRow> oldestFirst(CallQuery query) {
        var rows = new ArrayList<CallRow>();
        var page = CallQueries.page(sql, query);
        rows.addAll(page.rows());
        while (page.next().isPresent()) {
            page = CallQueries.page(sql, query.after(page.next().get()));
            rows.addAll(page.rows());
        }
        return rows.reversed().iterator();
    }

    /** Every call of which the journal holds an event, sorted by id. */
    public List<CallId> callsInJournal() {
        return sql.ask(
                "SELECT DISTINCT call FROM journal WHERE call IS NOT NULL ORDER BY call",
                row -> new CallId(row.text("call")));
    }

    /** What the journal holds of a call, in its order. */
    public List<CallEvent> events(CallId call) {
        return JournalQueries.of(sql, call);
    }

    /** The row of one call, as kept beside the journal. */
    public Optional<CallRow> row(CallId call) {
        return CallQueries.row(sql, call);
    }

    /** What was done at the fields of its form, in the order of its times. */
    public List<FieldAct> fieldLog(CallId call) {
        return StoredWorksheets.acts(sql, call);
    }

    /** The times in which the lab did not hear the switch, oldest first. */
    public List<Silence> silences() {
        return JournalQueries.silences(sql);
    }

    /** Numbers missing in the journal's order: a line was taken out. */
    public List<Long> holes() {
        var seqs = sql.ask("""
                SELECT j.seq + 1 AS hole FROM journal j LEFT JOIN journal next ON next.seq = j.seq + 1
                WHERE next.seq IS NULL AND j.seq < (SELECT MAX(seq) FROM journal) ORDER BY j.seq""", row -> row.number("hole"));
        var first = sql.ask("SELECT COALESCE(MIN(seq), 1) AS first FROM journal", row -> row.number("first"))
                .getFirst();
        var holes = new ArrayList<>(seqs);
        if (first > 1) {
            holes.addFirst(1L);
        }
        return List.copyOf(holes);
    }

    /** Several questions in one view of the store, so that a lab that runs changes nothing between them. */
    public <T> T atOneMoment(Function<StoredCalls, T> questions) {
        return sql.inOneGo(() -> questions.apply(this));
    }

    @Override
    public void close() {
        sql.close();
    }
}
