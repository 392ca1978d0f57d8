package be.cyberfam.lab.store;

import be.cyberfam.lab.assess.Criterion.Judge;
import be.cyberfam.lab.assess.Evaluation;
import be.cyberfam.lab.assess.Evaluation.Disagreement;
import be.cyberfam.lab.assess.Evaluation.Purpose;
import be.cyberfam.lab.assess.Evaluation.Reply;
import be.cyberfam.lab.assess.Given;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.conductor.Evaluations;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Evaluations in the store's tables: a head each, its marks one row a time they were given. */
final class StoredEvaluations implements Evaluations {
    private static final String HEAD = """
            INSERT INTO evaluations (id, call, person, purpose, card, version, begun_at, finished_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String MARK = """
            INSERT INTO marks (evaluation, place, criterion, points, judge, at_ms, words, given_by, given_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DISAGREE = """
            INSERT INTO disagreements (evaluation, criterion, words, said_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (evaluation, criterion) DO UPDATE SET words = excluded.words, said_at = excluded.said_at
            WHERE disagreements.reply IS NULL""";
    private static final String REPLY = """
            UPDATE disagreements SET reply = ?, replied_by = ?, replied_at = ? WHERE evaluation = ? AND criterion = ?""";

    private static final int MOST_VALUES = 500;

    private final Writer writer;
    private final Readers readers;

    StoredEvaluations(Writer writer, Readers readers) {
        this.writer = writer;
        this.readers = readers;
    }

    @Override
    public Future<List<Evaluation>> of(CallId call) {
        return readers.ask(sql -> sql
                .ask(
                        "SELECT * FROM evaluations WHERE call = ? ORDER BY begun_at, id",
                        StoredEvaluations::head,
                        call.value())
                .stream()
                .map(head -> whole(sql, head))
                .toList());
    }

    @Override
    public Future<List<Evaluation>> finishedOf(Set<CallId> calls) {
        return readers.ask(sql -> {
            var finished = new ArrayList<Evaluation>();
            for (var some : slices(calls)) {
                var marks = String.join(", ", Collections.nCopies(some.size(), "?"));
                sql.ask(
                                "SELECT * FROM evaluations WHERE finished_at IS NOT NULL AND call IN (" + marks
                                        + ") ORDER BY begun_at, id",
                                StoredEvaluations::head,
                                some.toArray())
                        .forEach(head -> finished.add(whole(sql, head)));
            }
            return List.copyOf(finished);
        });
    }

    /** A statement takes so many values only. */
    private static List<List<String>> slices(Set<CallId> calls) {
        var ids = calls.stream().map(CallId::value).sorted().toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + MOST_VALUES)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + MOST_VALUES)))
                .toList();
    }

    @Override
    public Future<Boolean> keep(Evaluation evaluation) {
        return writer.change(sql -> {
            var before = sql.askOne(
                            "SELECT * FROM evaluations WHERE call = ? AND person = ? AND purpose = ?",
                            StoredEvaluations::head,
                            evaluation.call().value(),
                            evaluation.by().value(),
                            RecordJson.kebab(evaluation.purpose().name()))
                    .map(head -> whole(sql, head));
            if (before.isPresent() && !continues(before.get(), evaluation)) {
                return false;
            }
            before.ifPresentOrElse(kept -> again(sql, kept, evaluation), () -> begin(sql, evaluation));
            return true;
        });
    }

    /** One card from the beginning to the end, and what is finished never becomes a draft again. */
    private static boolean continues(Evaluation before, Evaluation now) {
        return before.form().equals(now.form())
                && before.version() == now.version()
                && (now.isFinished() || !before.isFinished());
    }

    private static void begin(Sql sql, Evaluation evaluation) {
        sql.run(
                HEAD,
                evaluation.id(),
                evaluation.call().value(),
                evaluation.by().value(),
                RecordJson.kebab(evaluation.purpose().name()),
                evaluation.form(),
                evaluation.version(),
                evaluation.begunAt().toEpochMilli(),
                evaluation.finishedAt().map(Instant::toEpochMilli));
        add(sql, evaluation.id(), 0, evaluation.history());
    }

    private static void again(Sql sql, Evaluation before, Evaluation now) {
        if (!before.isFinished()) {
            sql.run(
                    "UPDATE evaluations SET finished_at = ? WHERE id = ?",
                    now.finishedAt().map(Instant::toEpochMilli),
                    before.id());
        }
        var marks = List.copyOf(now.standing().values());
        add(sql, before.id(), before.history().size(), before.news(marks));
    }

    private static void add(Sql sql, String evaluation, int from, List<Given> marks) {
        var rows = new ArrayList<Object[]>();
        for (var mark : marks) {
            rows.add(new Object[] {
                evaluation,
                from + rows.size(),
                mark.criterion(),
                mark.points(),
                RecordJson.kebab(mark.judge().name()),
                mark.atMs(),
                mark.words(),
                mark.by().value(),
                mark.at().toEpochMilli()
            });
        }
        sql.runAll(MARK, rows);
    }

    @Override
    public Future<Boolean> disagree(String evaluation, Disagreement said) {
        return writer.change(sql -> sql.run(
                        DISAGREE,
                        evaluation,
                        said.criterion(),
                        said.words(),
                        said.at().toEpochMilli())
                == 1);
    }

    @Override
    public Future<Boolean> reply(String evaluation, String criterion, Reply reply) {
        return writer.change(sql ->
                sql.run(REPLY, reply.words(), reply.by().value(), reply.at().toEpochMilli(), evaluation, criterion)
                        == 1);
    }

    private static Evaluation whole(Sql sql, Evaluation head) {
        return new Evaluation(
                head.id(),
                head.call(),
                head.by(),
                head.purpose(),
                head.form(),
                head.version(),
                head.finishedAt(),
                head.begunAt(),
                sql.ask("SELECT * FROM marks WHERE evaluation = ? ORDER BY place", StoredEvaluations::mark, head.id()),
                sql.ask(
                        "SELECT * FROM disagreements WHERE evaluation = ? ORDER BY said_at, criterion",
                        StoredEvaluations::disagreement,
                        head.id()));
    }

    private static Evaluation head(Row row) {
        return new Evaluation(
                row.text("id"),
                new CallId(row.text("call")),
                new PersonId(row.text("person")),
                purpose(row.text("purpose")),
                row.text("card"),
                (int) row.number("version"),
                row.maybeTime("finished_at"),
                Instant.ofEpochMilli(row.number("begun_at")),
                List.of(),
                List.of());
    }

    private static Purpose purpose(String word) {
        return word.equals("self") ? Purpose.SELF : Purpose.COACHING;
    }

    private static Given mark(Row row) {
        return new Given(
                row.text("criterion"),
                row.maybeNumber("points").map(Long::intValue),
                row.text("judge").equals("machine") ? Judge.MACHINE : Judge.PERSON,
                row.maybeNumber("at_ms"),
                row.maybeText("words"),
                new PersonId(row.text("given_by")),
                Instant.ofEpochMilli(row.number("given_at")));
    }

    private static Disagreement disagreement(Row row) {
        return new Disagreement(
                row.text("criterion"),
                row.text("words"),
                Instant.ofEpochMilli(row.number("said_at")),
                row.maybeText("reply")
                        .map(words -> new Reply(
                                words,
                                new PersonId(row.text("replied_by")),
                                Instant.ofEpochMilli(row.number("replied_at")))));
    }
}
