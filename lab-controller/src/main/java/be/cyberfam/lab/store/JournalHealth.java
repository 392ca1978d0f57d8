package be.cyberfam.lab.store;

import java.time.Duration;
import java.util.Optional;

/**
 * How the journal's writer is doing; safe to read from any thread.
 *
 * @param state where events go now
 * @param waiting events and changes not yet written
 * @param capacity how many may wait before new ones are refused
 * @param spilled events in the lifeboat that the database has yet to take
 * @param written events written since the start
 * @param lastWrite how long the last write took, from its beginning to its being on the disk
 * @param trouble why the state is not {@code WRITING}
 */
public record JournalHealth(
        State state,
        int waiting,
        int capacity,
        int spilled,
        long written,
        Duration lastWrite,
        Optional<StoreFailed.Why> trouble) {

    /** Where events go. */
    public enum State {
        /** Into the database. */
        WRITING,
        /** Into the lifeboat file: the database takes nothing for now. */
        SPILLING,
        /** Nowhere yet: neither takes anything, events wait in memory and nothing is confirmed. */
        STUCK,
        /** The journal is closed. */
        CLOSED
    }
}
