package be.cyberfam.lab.report;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.store.Database;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * {@code ./lab export}: the records of a home, oldest first, whether its lab runs or not; it only reads.
 *
 * @param from begun at or after
 * @param to begun before
 */
public record ExportCalls(
        Database store,
        CallExport format,
        Optional<ExerciseId> exercise,
        Optional<Instant> from,
        Optional<Instant> to) {

    /**
     * Writes the calls.
     *
     * @throws IOException when {@code out} does
     * @throws be.cyberfam.lab.store.StoreFailed when there is no such store yet, or it cannot be read
     */
    public void to(Appendable out) throws IOException {
        try (var calls = StoredCalls.in(store)) {
            format.write(calls.oldestFirst(chosen()), out);
        }
    }

    /** Writes what was done at the fields of those calls' forms, key by key, as {@link #to} does. */
    public void fieldsTo(Appendable out) throws IOException {
        try (var calls = StoredCalls.in(store)) {
            var rows = Spliterators.spliteratorUnknownSize(calls.oldestFirst(chosen()), Spliterator.ORDERED);
            var lines = StreamSupport.stream(rows, false).flatMap(row -> lines(calls, row));
            format.writeFields(lines.iterator(), out);
        }
    }

    private static Stream<FieldLogLine> lines(StoredCalls calls, CallRow row) {
        return calls.fieldLog(row.id()).stream().map(act -> new FieldLogLine(row.id(), row.person(), act));
    }

    private CallQuery chosen() {
        var query = CallQuery.ALL.between(from, to);
        return exercise.map(query::of).orElse(query);
    }
}
