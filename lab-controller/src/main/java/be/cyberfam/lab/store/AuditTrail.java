package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.AuditEntry.Act;
import be.cyberfam.lab.conductor.AuditLog;
import be.cyberfam.lab.conductor.AuditPage;
import be.cyberfam.lab.conductor.AuditQuery;
import be.cyberfam.lab.conductor.Playing;
import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Table {@code audit}: what persons did in somebody else's call. Live acts come with the journal, playing beside it. */
final class AuditTrail implements AuditLog {
    /** A row's number is the next of the book, and whose call it was is what the calls say at that moment. */
    private static final String INSERT = """
            INSERT INTO audit (seq, at, person, act, seat, call, heard, sitting)
            SELECT (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit), ?, ?, ?, ?, ?,
                (SELECT calls.person FROM calls WHERE calls.id = ?), NULL""";

    private static final String PLAY = """
            INSERT INTO audit (seq, at, person, act, seat, call, heard, sitting)
            SELECT (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit), ?, ?, ?, ?, ?, ?, ?
            WHERE TRUE ON CONFLICT (person, call, sitting) DO NOTHING""";

    private static final String NOTE = """
            INSERT INTO audit (seq, at, person, act, heard, detail)
            SELECT (SELECT COALESCE(MAX(seq), 0) + 1 FROM audit), ?, ?, ?, ?, ?""";

    private static final String WHO_HEARD = "SELECT * FROM audit"
            + " WHERE act IN ('listen', 'whisper', 'barge', 'customer', 'take-over', 'play') AND ";

    private final Writer writer;
    private final Readers readers;

    AuditTrail(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<AuditPage> acts(AuditQuery query) {
        return readers.ask(sql -> page(sql, query));
    }

    @Override
    public Future<List<AuditEntry>> in(CallId call) {
        return readers.ask(sql -> sql.ask(WHO_HEARD + "call = ? ORDER BY seq", AuditTrail::read, call.value()));
    }

    @Override
    public Future<List<AuditEntry>> heard(PersonId person, Instant from, Instant to) {
        return readers.ask(sql -> sql.ask(
                WHO_HEARD + "heard = ? AND at >= ? AND at < ? ORDER BY seq",
                AuditTrail::read,
                person.value(),
                from.toEpochMilli(),
                to.toEpochMilli()));
    }

    @Override
    public Future<Void> note(Act act, Optional<PersonId> by, Optional<PersonId> whose, String detail, Instant at) {
        return writer.change(sql -> note(sql, act, by, whose, detail, at)).mapEmpty();
    }

    /** To be called inside the transaction that does it. */
    static int note(Sql sql, Act act, Optional<PersonId> by, Optional<PersonId> whose, String detail, Instant at) {
        return sql.run(
                NOTE,
                at.toEpochMilli(),
                by.map(PersonId::value),
                CallColumns.word(act),
                whose.map(PersonId::value),
                detail);
    }

    @Override
    public Future<Void> play(Playing one) {
        return writer.change(sql -> sql.run(
                        PLAY,
                        one.at().toEpochMilli(),
                        one.by().value(),
                        CallColumns.word(Act.PLAY),
                        one.seat().map(SeatId::value),
                        one.call().value(),
                        one.heard().map(PersonId::value),
                        one.sitting().toEpochMilli()))
                .mapEmpty();
    }

    /** To be called inside the transaction that writes these rows, after the calls are brought up to them. */
    static void hear(Sql sql, List<JournalRow> rows) {
        rows.stream().flatMap(row -> act(row.event()).stream()).forEach(entry -> sql.run(INSERT, values(entry)));
    }

    static AuditPage page(Sql sql, AuditQuery query) {
        int limit = query.limit();
        var values = new ArrayList<Object>();
        values.add(query.before());
        var found = sql.ask(
                "SELECT * FROM audit WHERE seq < ?" + sight(query, values) + " ORDER BY seq DESC LIMIT " + (limit + 1),
                AuditTrail::read,
                values.toArray());
        return found.size() <= limit
                ? new AuditPage(found, Optional.empty())
                : new AuditPage(
                        found.subList(0, limit),
                        Optional.of(found.get(limit - 1).number()));
    }

    /** A call whose person is not known is in no list, and therefore out of sight. */
    private static String sight(AuditQuery query, List<Object> values) {
        if (query.hidden().isEmpty()) {
            return "";
        }
        values.add(query.reader().value());
        query.hidden().forEach(person -> values.add(person.value()));
        var marks = String.join(", ", Collections.nCopies(query.hidden().size(), "?"));
        return " AND (person = ? OR heard NOT IN (" + marks + "))";
    }

    private static Optional<AuditEntry> act(FloorEvent event) {
        return switch (event) {
            case FloorEvent.Supervised e -> {
                var act = Act.valueOf(e.mode().name());
                yield Optional.of(entry(e.at(), e.by(), act, e.seat(), Optional.of(e.call())));
            }
            case FloorEvent.SupervisionEnded e ->
                Optional.of(entry(e.at(), e.by(), Act.LEAVE, Optional.empty(), e.call()));
            case FloorEvent.RefusalStruck e ->
                Optional.of(entry(e.at(), Optional.of(e.by()), Act.STRIKE_REFUSAL, Optional.empty(), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static AuditEntry entry(
            Instant at, Optional<PersonId> by, Act act, Optional<SeatId> seat, Optional<CallId> call) {
        return new AuditEntry(0, at, by, act, seat, call, Optional.empty(), "");
    }

    private static Object[] values(AuditEntry entry) {
        return new Object[] {
            entry.at().toEpochMilli(),
            entry.person().map(PersonId::value),
            CallColumns.word(entry.act()),
            entry.seat().map(SeatId::value),
            entry.call().map(CallId::value),
            entry.call().map(CallId::value)
        };
    }

    private static AuditEntry read(Row row) {
        return new AuditEntry(
                row.number("seq"),
                row.maybeTime("at").orElseThrow(),
                row.maybeText("person").map(PersonId::new),
                CallColumns.constant(Act.class, row.text("act")),
                row.maybeText("seat").map(SeatId::new),
                row.maybeText("call").map(CallId::new),
                row.maybeText("heard").map(PersonId::new),
                row.maybeText("detail").orElse(""));
    }
}
