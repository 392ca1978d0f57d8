package be.cyberfam.lab.store;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.CallPage;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is asked of table {@code calls}. */
final class CallQueries {

    /** The last row of a page: its time and its id, so that calls that come in meanwhile shift nothing. */
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})_([A-Za-z0-9-]{1,40})");

    private CallQueries() {}

    static Optional<CallRow> row(Sql sql, CallId call) {
        return sql.askOne("SELECT * FROM calls WHERE id = ?", CallColumns::read, call.value());
    }

    static CallPage page(Sql sql, CallQuery query) {
        var where = new Where();
        query.from().ifPresent(from -> where.and("begun_at >= ?", from.toEpochMilli()));
        query.to().ifPresent(to -> where.and("begun_at < ?", to.toEpochMilli()));
        query.seat().map(SeatId::value).ifPresent(seat -> where.and("seat = ?", seat));
        query.person().map(PersonId::value).ifPresent(person -> where.and("person = ?", person));
        query.line().map(LineId::value).ifPresent(line -> where.and("line = ?", line));
        query.outcome().ifPresent(outcome -> where.and("outcome = ?", outcome));
        query.result().map(CallColumns::word).ifPresent(result -> where.and("result = ?", result));
        query.exercise().map(ExerciseId::value).ifPresent(exercise -> where.and("exercise = ?", exercise));
        if (!query.hidden().isEmpty()) {
            where.and(
                    "(person IS NULL OR person NOT IN (" + marks(query.hidden().size()) + "))",
                    query.hidden().stream().map(PersonId::value).toArray());
        }
        query.cursor().ifPresent(cursor -> after(cursor, where));
        var rows = sql.ask(
                "SELECT * FROM calls" + where + " ORDER BY begun_at DESC, id DESC LIMIT " + (query.limit() + 1),
                CallColumns::read,
                where.values.toArray());
        return rows.size() <= query.limit()
                ? new CallPage(rows, Optional.empty())
                : page(rows.subList(0, query.limit()));
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static CallPage page(List<CallRow> rows) {
        var last = rows.getLast();
        return new CallPage(rows, Optional.of(last.begunAt().toEpochMilli() + "_" + last.id()));
    }

    private static void after(String cursor, Where where) {
        var parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw new IllegalArgumentException("cursor: not one of ours; leave it out to begin at the first page");
        }
        long begunAt = Instant.ofEpochMilli(Long.parseLong(parts.group(1))).toEpochMilli();
        where.and("(begun_at < ? OR begun_at = ? AND id < ?)", begunAt, begunAt, parts.group(2));
    }

    /** Conditions and the values of their question marks. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object... more) {
            conditions.add(condition);
            values.addAll(List.of(more));
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }
    }
}
