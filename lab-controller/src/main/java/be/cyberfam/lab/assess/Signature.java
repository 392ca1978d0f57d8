package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A person answers with her name for what another can do.
 *
 * @param person who can do it
 * @param grid by which grid, and {@code version} by which text of it, for ever
 * @param cycle 1 or 2
 * @param level of the grid's
 * @param note in her own words; may be empty
 */
public record Signature(
        String id,
        PersonId person,
        String grid,
        String version,
        String competence,
        int cycle,
        int level,
        String note,
        PersonId by,
        Instant at,
        Optional<Withdrawal> withdrawn) {
    /** Whether it still counts. */
    public boolean stands() {
        return withdrawn.isEmpty();
    }
}
