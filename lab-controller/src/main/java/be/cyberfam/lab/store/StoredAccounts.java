package be.cyberfam.lab.store;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Accounts;
import be.cyberfam.lab.conductor.KeptSession;
import be.cyberfam.lab.conductor.Person;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People and sessions in the store's tables; only hashes are kept. */
final class StoredAccounts implements Accounts {

    private final Writer writer;
    private final Readers readers;

    StoredAccounts(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<Person>> people() {
        return readers.ask(sql -> sql.ask("SELECT * FROM people ORDER BY id", StoredAccounts::person));
    }

    @Override
    public Future<Optional<Person>> person(PersonId id) {
        return readers.ask(sql -> sql.askOne("SELECT * FROM people WHERE id = ?", StoredAccounts::person, id.value()));
    }

    @Override
    public Future<Boolean> add(Person person) {
        return writer.change(sql -> sql.run(
                        "INSERT INTO people (id, name, role, secret) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                        person.id().value(),
                        person.name(),
                        CallColumns.word(person.role()),
                        person.secret())
                == 1);
    }

    @Override
    public Future<Boolean> changeSecret(PersonId id, String secret) {
        return writer.change(sql -> sql.run("UPDATE people SET secret = ? WHERE id = ?", secret, id.value()) == 1);
    }

    @Override
    public Future<Void> keep(KeptSession session) {
        return writer.change(sql -> sql.run(
                        """
                        INSERT INTO sessions (token, person, seat, cookie, begun_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (token) DO UPDATE SET person = excluded.person, seat = excluded.seat,
                            cookie = excluded.cookie, begun_at = excluded.begun_at, expires_at = excluded.expires_at""",
                        session.tokenHash(),
                        session.person().value(),
                        session.seat().map(SeatId::value),
                        session.cookie() ? 1 : 0,
                        session.begunAt().toEpochMilli(),
                        session.expiresAt().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<List<KeptSession>> sessions(Instant now) {
        return readers.ask(sql -> sql.ask(
                "SELECT * FROM sessions WHERE expires_at > ? ORDER BY begun_at, token",
                StoredAccounts::session,
                now.toEpochMilli()));
    }

    @Override
    public Future<Void> end(String tokenHash) {
        return writer.change(sql -> sql.run("DELETE FROM sessions WHERE token = ?", tokenHash))
                .mapEmpty();
    }

    @Override
    public Future<Void> endExpired(Instant now) {
        return writer.change(sql -> sql.run("DELETE FROM sessions WHERE expires_at <= ?", now.toEpochMilli()))
                .mapEmpty();
    }

    private static Person person(Row row) {
        var role = CallColumns.constant(Role.class, row.text("role"));
        return new Person(new PersonId(row.text("id")), row.text("name"), role, row.text("secret"));
    }

    private static KeptSession session(Row row) {
        return new KeptSession(
                row.text("token"),
                new PersonId(row.text("person")),
                row.maybeText("seat").map(SeatId::new),
                row.number("cookie") == 1,
                row.maybeTime("begun_at").orElseThrow(),
                row.maybeTime("expires_at").orElseThrow());
    }
}
