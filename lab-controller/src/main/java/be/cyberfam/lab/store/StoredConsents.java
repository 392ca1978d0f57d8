package be.cyberfam.lab.store;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Consent;
import be.cyberfam.lab.conductor.Consents;
import be.cyberfam.lab.conductor.Purpose;
import io.vertx.core.Future;
import java.util.List;

/** Table {@code consents}. */
final class StoredConsents implements Consents {
    private final Writer writer;
    private final Readers readers;

    StoredConsents(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<Consent>> of(PersonId person) {
        return readers.ask(sql -> sql.ask(
                "SELECT * FROM consents WHERE person = ? ORDER BY at DESC, purpose",
                StoredConsents::read,
                person.value()));
    }

    /** Two answers in one millisecond are one: the later. */
    @Override
    public Future<Void> keep(List<Consent> said) {
        return writer.change(sql -> {
                    sql.runAll("""
                            INSERT INTO consents (person, purpose, agreed, version, at) VALUES (?, ?, ?, ?, ?)
                            ON CONFLICT (person, purpose, at) DO UPDATE SET agreed = excluded.agreed, version = excluded.version""", said.stream().map(StoredConsents::values).toList());
                    return said.size();
                })
                .mapEmpty();
    }

    private static Object[] values(Consent one) {
        return new Object[] {
            one.person().value(),
            CallColumns.word(one.purpose()),
            one.agreed() ? 1 : 0,
            one.version(),
            one.at().toEpochMilli()
        };
    }

    private static Consent read(Row row) {
        return new Consent(
                new PersonId(row.text("person")),
                CallColumns.constant(Purpose.class, row.text("purpose")),
                row.number("agreed") == 1,
                row.text("version"),
                row.maybeTime("at").orElseThrow());
    }
}
