package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.AuditEntry.Act;
import be.cyberfam.lab.conductor.AuditPage;
import be.cyberfam.lab.conductor.AuditQuery;
import be.cyberfam.lab.floor.FloorEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Table {@code audit}: what of the journal is an act of a person in somebody else's call. */
final class AuditTrail {
    private static final String INSERT =
            "INSERT INTO audit (seq, at, person, act, seat, call) VALUES (?, ?, ?, ?, ?, ?)";

    private AuditTrail() {}

    /** To be called inside the transaction that writes these rows. */
    static void hear(Sql sql, List<JournalRow> rows) {
        var acts = rows.stream()
                .flatMap(row -> act(row.seq(), row.event()).stream())
                .map(AuditTrail::values)
                .toList();
        if (!acts.isEmpty()) {
            sql.runAll(INSERT, acts);
        }
    }

    static AuditPage page(Sql sql, AuditQuery query) {
        int limit = query.limit();
        var values = new ArrayList<Object>();
        values.add(query.before());
        var found = sql.ask(
                "SELECT audit.* FROM audit LEFT JOIN calls ON calls.id = audit.call WHERE audit.seq < ?"
                        + sight(query, values)
                        + " ORDER BY audit.seq DESC LIMIT " + (limit + 1),
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
        return " AND (audit.person = ? OR calls.person NOT IN (" + marks + "))";
    }

    private static Optional<AuditEntry> act(long seq, FloorEvent event) {
        return switch (event) {
            case FloorEvent.Supervised e -> {
                var act = Act.valueOf(e.mode().name());
                yield Optional.of(new AuditEntry(seq, e.at(), e.by(), act, e.seat(), Optional.of(e.call())));
            }
            case FloorEvent.SupervisionEnded e ->
                Optional.of(new AuditEntry(seq, e.at(), e.by(), Act.LEAVE, Optional.empty(), e.call()));
            case FloorEvent.RefusalStruck e ->
                Optional.of(new AuditEntry(
                        seq, e.at(), Optional.of(e.by()), Act.STRIKE_REFUSAL, Optional.empty(), Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static Object[] values(AuditEntry entry) {
        return new Object[] {
            entry.number(),
            entry.at().toEpochMilli(),
            entry.person().map(PersonId::value),
            CallColumns.word(entry.act()),
            entry.seat().map(SeatId::value),
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
                row.maybeText("call").map(CallId::new));
    }
}
