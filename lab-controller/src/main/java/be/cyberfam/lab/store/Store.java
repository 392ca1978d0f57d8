package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.Attendance;
import be.cyberfam.lab.conductor.AuditLog;
import be.cyberfam.lab.conductor.CallArchive;
import be.cyberfam.lab.conductor.CallBacks;
import be.cyberfam.lab.conductor.CallPage;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.conductor.Classes;
import be.cyberfam.lab.conductor.Competences;
import be.cyberfam.lab.conductor.Consents;
import be.cyberfam.lab.conductor.Debriefs;
import be.cyberfam.lab.conductor.Evaluations;
import be.cyberfam.lab.conductor.Forgetting;
import be.cyberfam.lab.conductor.Journal;
import be.cyberfam.lab.conductor.NextCalls;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.conductor.Rights;
import be.cyberfam.lab.conductor.Scorecards;
import be.cyberfam.lab.conductor.Templates;
import be.cyberfam.lab.conductor.Worksheets;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Future;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lab's memory: the journal and the calls it comes to. Writing is one thread's business, reading two others'; nothing
 * here ever blocks the caller, and an answer comes on the Vert.x context it was asked from.
 */
public final class Store implements Journal, CallArchive, AutoCloseable {

    private final Writer writer;
    private final Readers readers;

    private Store(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * Opens the store of a home, {@code lab.db} with {@code journal.spill} beside it. Blocks for up to some seconds.
     *
     * @throws StoreFailed when it cannot be opened, is damaged, or was made by a newer lab
     */
    public static Store in(Path home) {
        return on(Database.of(home), home);
    }

    /** The same on any database; the home keeps the spill file. */
    public static Store on(Database database, Path home) {
        return open(database, home, Writer.CAPACITY, Spill.RESERVE_BYTES);
    }

    static Store open(Database database, Path home, int capacity, int reserveBytes) {
        var ledger = new Ledger(database.migrated(), new Spill(home.resolve("journal.spill"), reserveBytes));
        ledger.open();
        var writer = new Writer(ledger, capacity);
        writer.start();
        return new Store(writer, new Readers(database));
    }

    @Override
    public Future<Void> append(FloorEvent event) {
        return writer.append(event);
    }

    @Override
    public Future<List<FloorEvent>> since(Instant moment) {
        return readers.ask(sql -> JournalQueries.since(sql, ChronoUnit.MICROS.between(Instant.EPOCH, moment)));
    }

    @Override
    public Future<CallPage> page(CallQuery query) {
        return readers.ask(sql -> CallQueries.page(sql, query));
    }

    @Override
    public Future<Optional<CallRow>> row(CallId call) {
        return readers.ask(sql -> CallQueries.row(sql, call));
    }

    @Override
    public Future<List<CallEvent>> events(CallId call) {
        return readers.ask(sql -> JournalQueries.of(sql, call));
    }

    @Override
    public Future<Map<CallId, List<CallEvent>>> events(Set<CallId> calls, Set<Class<? extends CallEvent>> kinds) {
        return readers.ask(sql -> JournalQueries.of(sql, calls, kinds));
    }

    @Override
    public Future<List<String>> journal(CallId call) {
        return readers.ask(sql -> JournalQueries.lines(sql, call));
    }

    /** Who may sign in and who is signed in. */
    public Accounts accounts() {
        return new StoredAccounts(writer, readers);
    }

    /** Who learns with whom. */
    public Classes classes() {
        return new StoredClasses(writer, readers);
    }

    /** Who agreed to what. */
    public Consents consents() {
        return new StoredConsents(writer, readers);
    }

    /** What people may have done with the records of them. */
    public Rights rights() {
        return new StoredRights(writer, readers);
    }

    /** What deletes for good. */
    public Forgetting forgetting() {
        return new StoredForgetting(writer, readers);
    }

    /** The exercises worth having again. */
    public Templates templates() {
        return new StoredTemplates(writer, readers);
    }

    /** What is said of calls after them. */
    public Debriefs debriefs() {
        return new StoredDebriefs(writer, readers);
    }

    /** By what calls are judged. */
    public Scorecards scorecards() {
        return new StoredScorecards(writer, readers);
    }

    /** Who marked which call how. */
    public Evaluations evaluations() {
        return new StoredEvaluations(writer, readers);
    }

    /** What people have signed of what others can do. */
    public Competences competences() {
        return new StoredCompetences(writer, readers);
    }

    /** What coaches chose to follow a call. */
    public NextCalls nextCalls() {
        return new StoredNextCalls(writer, readers);
    }

    /** Who was there when; a day ends at midnight of this machine's clock. */
    public Attendance attendance() {
        return (from, to, now) -> readers.ask(sql -> Sittings.between(sql, from, to, now, ZoneId.systemDefault()));
    }

    /** The calls trainees have promised. */
    public CallBacks callBacks() {
        return new StoredCallBacks(writer, readers);
    }

    /** Those who asked not to be called any more. */
    public Refusals refusals() {
        return () -> readers.ask(StoredRefusals::standing);
    }

    /** What trainees write down during their calls. */
    public Worksheets worksheets() {
        return new StoredWorksheets(writer, readers);
    }

    /** Who went into whose call, and played whose recording. */
    public AuditLog audit() {
        return new AuditTrail(writer, readers);
    }

    /** How the writer is doing; cheap, any thread. */
    public JournalHealth health() {
        return writer.health();
    }

    /** Writes what waits, then lets go of the files; takes at most ten seconds. */
    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
