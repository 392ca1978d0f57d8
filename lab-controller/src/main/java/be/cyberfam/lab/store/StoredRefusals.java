package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import be.cyberfam.lab.conductor.Refusals;
import be.cyberfam.lab.floor.FloorEvent;
import java.time.Instant;
import java.util.List;

/**
 * Table {@code refusals}: what the journal says of those who asked not to be called any more. A line stays when somebody is taken
 * out of the register, with who did it and why.
 */
final class StoredRefusals {
    private static final String NOTE =
            "INSERT INTO refusals (seq, number, name, reason, noted_by, call, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String STRIKE =
            "UPDATE refusals SET struck_at = ?, struck_by = ?, struck_reason = ? WHERE number = ? AND struck_at IS NULL";
    private static final String STANDING = "SELECT * FROM refusals WHERE struck_at IS NULL ORDER BY seq DESC";

    private StoredRefusals() {}

    /** To be called inside the transaction that writes these rows. */
    static void hear(Sql sql, List<JournalRow> rows) {
        for (var row : rows) {
            switch (row.event()) {
                case FloorEvent.RefusalNoted e ->
                    sql.run(
                            NOTE,
                            row.seq(),
                            e.number().value(),
                            e.name(),
                            e.reason(),
                            e.by().map(PersonId::value),
                            e.call().map(CallId::value),
                            e.at().toEpochMilli());
                case FloorEvent.RefusalStruck e ->
                    sql.run(
                            STRIKE,
                            e.at().toEpochMilli(),
                            e.by().value(),
                            e.reason(),
                            e.number().value());
                default -> {}
            }
        }
    }

    static List<Refusals.Entry> standing(Sql sql) {
        return sql.ask(STANDING, StoredRefusals::read);
    }

    private static Refusals.Entry read(Row row) {
        return new Refusals.Entry(
                Long.toString(row.number("seq")),
                new PhoneNumber(row.text("number")),
                row.text("name"),
                row.text("reason"),
                row.maybeText("noted_by").map(PersonId::new),
                row.maybeText("call").map(CallId::new),
                Instant.ofEpochMilli(row.number("noted_at")));
    }
}
