package be.cyberfam.lab.store;

import be.cyberfam.lab.assess.Judgement;
import be.cyberfam.lab.assess.Placement;
import be.cyberfam.lab.assess.Signature;
import be.cyberfam.lab.assess.Withdrawal;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Attestation;
import be.cyberfam.lab.conductor.Competences;
import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Signatures, judgements and placements in the store's tables. */
final class StoredCompetences implements Competences {
    private static final String BEGIN = """
            INSERT INTO trainings (person, begun_on, set_by, set_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (person) DO UPDATE SET begun_on = excluded.begun_on, set_by = excluded.set_by,
                set_at = excluded.set_at""";
    private static final String SIGN = """
            INSERT INTO signatures (id, person, grid, grid_version, competence, cycle, level, note, signed_by, signed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String KEEP_GRID = """
            INSERT INTO signed_grids (version, grid, definition) VALUES (?, ?, ?) ON CONFLICT (version) DO NOTHING""";
    private static final String JUDGE = """
            INSERT INTO judgements (id, person, call, indicator, level, at_ms, words, given_by, given_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String PLACE = """
            INSERT INTO placements (id, person, from_on, to_on, minutes, place, remark, written_by, written_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String WITHDRAW = """
            SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_why = ?
            WHERE person = ? AND id = ? AND withdrawn_at IS NULL""";

    private final Writer writer;
    private final Readers readers;

    StoredCompetences(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<Optional<LocalDate>> begun(PersonId person) {
        return readers.ask(sql -> sql.askOne(
                "SELECT begun_on FROM trainings WHERE person = ?", row -> day(row, "begun_on"), person.value()));
    }

    @Override
    public Future<Void> begin(PersonId person, LocalDate day, PersonId by, Instant at) {
        return writer.change(sql -> sql.run(BEGIN, person.value(), day.toString(), by.value(), at.toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<List<Signature>> signatures(PersonId person) {
        return readers.ask(sql -> sql.ask(
                "SELECT * FROM signatures WHERE person = ? ORDER BY signed_at, id",
                StoredCompetences::signature,
                person.value()));
    }

    @Override
    public Future<Void> sign(Signature signature, String gridText) {
        return writer.change(sql -> {
                    sql.run(KEEP_GRID, signature.version(), signature.grid(), gridText);
                    return sql.run(
                            SIGN,
                            signature.id(),
                            signature.person().value(),
                            signature.grid(),
                            signature.version(),
                            signature.competence(),
                            signature.cycle(),
                            signature.level(),
                            signature.note(),
                            signature.by().value(),
                            signature.at().toEpochMilli());
                })
                .mapEmpty();
    }

    @Override
    public Future<Boolean> withdrawSignature(PersonId person, String id, Withdrawal withdrawal) {
        return withdraw("UPDATE signatures " + WITHDRAW, person, id, withdrawal);
    }

    @Override
    public Future<Optional<String>> gridText(String version) {
        return readers.ask(sql -> sql.askOne(
                "SELECT definition FROM signed_grids WHERE version = ?", row -> row.text("definition"), version));
    }

    @Override
    public Future<List<Judgement>> judgements(PersonId person) {
        return readers.ask(sql -> sql.ask(
                "SELECT * FROM judgements WHERE person = ? ORDER BY given_at, id",
                StoredCompetences::judgement,
                person.value()));
    }

    @Override
    public Future<Void> judge(Judgement judgement) {
        return writer.change(sql -> sql.run(
                        JUDGE,
                        judgement.id(),
                        judgement.person().value(),
                        judgement.call().value(),
                        judgement.indicator(),
                        judgement.level(),
                        judgement.atMs(),
                        judgement.words(),
                        judgement.by().value(),
                        judgement.at().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<Boolean> withdrawJudgement(PersonId person, String id, Withdrawal withdrawal) {
        return withdraw("UPDATE judgements " + WITHDRAW, person, id, withdrawal);
    }

    @Override
    public Future<List<Placement>> placements(PersonId person) {
        return readers.ask(sql -> sql.ask(
                "SELECT * FROM placements WHERE person = ? ORDER BY from_on, id",
                StoredCompetences::placement,
                person.value()));
    }

    @Override
    public Future<Void> place(Placement placement) {
        return writer.change(sql -> sql.run(
                        PLACE,
                        placement.id(),
                        placement.person().value(),
                        placement.from().toString(),
                        placement.to().toString(),
                        placement.minutes(),
                        placement.place(),
                        placement.remark(),
                        placement.by().value(),
                        placement.at().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<Boolean> removePlacement(PersonId person, String id) {
        return writer.change(
                sql -> sql.run("DELETE FROM placements WHERE person = ? AND id = ?", person.value(), id) == 1);
    }

    @Override
    public Future<List<Attestation>> attestations(PersonId person) {
        return readers.ask(sql -> sql.ask(
                "SELECT code, person, cycle, made_by, made_at FROM attestations WHERE person = ? ORDER BY made_at, code",
                row -> new Attestation(
                        row.text("code"),
                        new PersonId(row.text("person")),
                        (int) row.number("cycle"),
                        new PersonId(row.text("made_by")),
                        time(row, "made_at")),
                person.value()));
    }

    @Override
    public Future<Void> keep(Attestation attestation, String proof) {
        return writer.change(sql -> sql.run(
                        "INSERT INTO attestations (code, person, cycle, made_by, made_at, proof) VALUES (?, ?, ?, ?, ?, ?)",
                        attestation.code(),
                        attestation.person().value(),
                        attestation.cycle(),
                        attestation.by().value(),
                        attestation.at().toEpochMilli(),
                        proof))
                .mapEmpty();
    }

    @Override
    public Future<Optional<String>> proof(PersonId person, String code) {
        return readers.ask(sql -> sql.askOne(
                "SELECT proof FROM attestations WHERE person = ? AND code = ?",
                row -> row.text("proof"),
                person.value(),
                code));
    }

    private Future<Boolean> withdraw(String statement, PersonId person, String id, Withdrawal withdrawal) {
        return writer.change(sql -> sql.run(
                        statement,
                        withdrawal.by().value(),
                        withdrawal.at().toEpochMilli(),
                        withdrawal.why(),
                        person.value(),
                        id)
                == 1);
    }

    private static Signature signature(Row row) {
        return new Signature(
                row.text("id"),
                new PersonId(row.text("person")),
                row.text("grid"),
                row.text("grid_version"),
                row.text("competence"),
                (int) row.number("cycle"),
                (int) row.number("level"),
                row.text("note"),
                new PersonId(row.text("signed_by")),
                time(row, "signed_at"),
                withdrawal(row));
    }

    private static Judgement judgement(Row row) {
        return new Judgement(
                row.text("id"),
                new PersonId(row.text("person")),
                new CallId(row.text("call")),
                row.text("indicator"),
                (int) row.number("level"),
                row.number("at_ms"),
                row.text("words"),
                new PersonId(row.text("given_by")),
                time(row, "given_at"),
                withdrawal(row));
    }

    private static Placement placement(Row row) {
        return new Placement(
                row.text("id"),
                new PersonId(row.text("person")),
                day(row, "from_on"),
                day(row, "to_on"),
                (int) row.number("minutes"),
                row.text("place"),
                row.text("remark"),
                new PersonId(row.text("written_by")),
                time(row, "written_at"));
    }

    private static Optional<Withdrawal> withdrawal(Row row) {
        return row.maybeTime("withdrawn_at")
                .map(at -> new Withdrawal(new PersonId(row.text("withdrawn_by")), at, row.text("withdrawn_why")));
    }

    private static LocalDate day(Row row, String column) {
        return LocalDate.parse(row.text(column));
    }

    private static Instant time(Row row, String column) {
        return Instant.ofEpochMilli(row.number(column));
    }
}
