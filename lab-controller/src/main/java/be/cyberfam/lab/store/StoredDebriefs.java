package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.CallComment;
import be.cyberfam.lab.conductor.Debriefs;
import be.cyberfam.lab.conductor.OwnWords;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Trainees' own words and coaches' comments in the store's tables. */
final class StoredDebriefs implements Debriefs {
    private static final String KEEP = """
            INSERT INTO own_words (call, person, went_well, was_hard, written_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (call) DO UPDATE SET person = excluded.person, went_well = excluded.went_well,
                was_hard = excluded.was_hard, written_at = excluded.written_at""";

    private final Writer writer;
    private final Readers readers;

    StoredDebriefs(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<Optional<OwnWords>> ownWords(CallId call) {
        return readers.ask(
                sql -> sql.askOne("SELECT * FROM own_words WHERE call = ?", StoredDebriefs::words, call.value()));
    }

    @Override
    public Future<Void> keep(OwnWords words) {
        return writer.change(sql -> sql.run(
                        KEEP,
                        words.call().value(),
                        words.person().value(),
                        words.well(),
                        words.hard(),
                        words.writtenAt().toEpochMilli()))
                .mapEmpty();
    }

    @Override
    public Future<List<CallComment>> comments(CallId call) {
        return readers.ask(sql -> sql.ask(
                "SELECT * FROM call_comments WHERE call = ? ORDER BY at_ms, written_at, id",
                StoredDebriefs::comment,
                call.value()));
    }

    @Override
    public Future<Boolean> add(CallComment one) {
        return writer.change(sql -> count(sql, one.call()) < MOST_COMMENTS
                && sql.run(
                                "INSERT INTO call_comments (id, call, at_ms, person, words, written_at) VALUES (?, ?, ?, ?, ?, ?)",
                                one.id(),
                                one.call().value(),
                                one.atMs(),
                                one.by().value(),
                                one.words(),
                                one.writtenAt().toEpochMilli())
                        == 1);
    }

    @Override
    public Future<Boolean> answer(CallId call, String comment, CallComment.Answer answer) {
        return writer.change(sql -> sql.run(
                        "UPDATE call_comments SET answer = ?, answered_at = ? WHERE id = ? AND call = ?",
                        answer.words(),
                        answer.at().toEpochMilli(),
                        comment,
                        call.value())
                == 1);
    }

    private static long count(Sql sql, CallId call) {
        return sql.ask(
                        "SELECT COUNT(*) AS comments FROM call_comments WHERE call = ?",
                        row -> row.number("comments"),
                        call.value())
                .getFirst();
    }

    private static OwnWords words(Row row) {
        return new OwnWords(
                new CallId(row.text("call")),
                new PersonId(row.text("person")),
                row.text("went_well"),
                row.text("was_hard"),
                Instant.ofEpochMilli(row.number("written_at")));
    }

    private static CallComment comment(Row row) {
        return new CallComment(
                row.text("id"),
                new CallId(row.text("call")),
                row.number("at_ms"),
                new PersonId(row.text("person")),
                row.text("words"),
                Instant.ofEpochMilli(row.number("written_at")),
                row.maybeText("answer")
                        .flatMap(words -> row.maybeTime("answered_at").map(at -> new CallComment.Answer(words, at))));
    }
}
