package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which calls are asked for, latest first; every field that is there narrows the choice.
 *
 * @param from begun at or after
 * @param to begun before
 * @param outcome the code the trainee recorded
 * @param limit rows of a page, 1 to 500
 * @param cursor the {@link CallPage#next} of the page before
 * @param hidden people whose calls are not for whoever asks
 */
public record CallQuery(
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<SeatId> seat,
        Optional<PersonId> person,
        Optional<LineId> line,
        Optional<String> outcome,
        Optional<Result> result,
        Optional<ExerciseId> exercise,
        int limit,
        Optional<String> cursor,
        Set<PersonId> hidden) {

    /** Rows of a page at most. */
    public static final int LONGEST_PAGE = 500;

    /** Everything, by the longest page. */
    public static final CallQuery ALL = new CallQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LONGEST_PAGE,
            Optional.empty(),
            Set.of());

    public CallQuery {
        hidden = Set.copyOf(hidden);
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " calls, not " + limit);
        }
    }

    public CallQuery of(ExerciseId only) {
        return new CallQuery(from, to, seat, person, line, outcome, result, Optional.of(only), limit, cursor, hidden);
    }

    public CallQuery of(PersonId only) {
        return new CallQuery(from, to, seat, Optional.of(only), line, outcome, result, exercise, limit, cursor, hidden);
    }

    public CallQuery between(Optional<Instant> first, Optional<Instant> end) {
        return new CallQuery(first, end, seat, person, line, outcome, result, exercise, limit, cursor, hidden);
    }

    public CallQuery pageOf(int rows) {
        return new CallQuery(from, to, seat, person, line, outcome, result, exercise, rows, cursor, hidden);
    }

    public CallQuery after(String lastCursor) {
        return new CallQuery(
                from, to, seat, person, line, outcome, result, exercise, limit, Optional.of(lastCursor), hidden);
    }

    /** Without the calls of these people. */
    public CallQuery without(Set<PersonId> others) {
        return new CallQuery(from, to, seat, person, line, outcome, result, exercise, limit, cursor, others);
    }
}
