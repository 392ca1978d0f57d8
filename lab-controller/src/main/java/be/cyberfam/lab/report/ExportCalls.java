package be.cyberfam.lab.report;

import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.store.Database;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * {@code ./lab export calls}: the records of a home, oldest first, whether its lab runs or not; it only reads.
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
     * Writes the records.
     *
     * @throws IOException when {@code out} does
     * @throws be.cyberfam.lab.store.StoreFailed when there is no such store yet, or it cannot be read
     */
    public void to(Appendable out) throws IOException {
        var query = CallQuery.ALL.between(from, to);
        try (var calls = StoredCalls.in(store)) {
            format.write(calls.oldestFirst(exercise.map(query::of).orElse(query)), out);
        }
    }
}
