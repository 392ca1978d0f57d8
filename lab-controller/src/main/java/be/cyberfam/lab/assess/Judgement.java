package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A trainer judges one call for one indicator of the grid.
 *
 * @param level the level the call shows; 0 when it shows none
 * @param atMs the second that shows it, in ms from the answer
 * @param words why
 */
public record Judgement(
        String id,
        PersonId person,
        CallId call,
        String indicator,
        int level,
        long atMs,
        String words,
        PersonId by,
        Instant at,
        Optional<Withdrawal> withdrawn) {
    /** Whether it still counts. */
    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
