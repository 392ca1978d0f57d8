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
        Optional<StoreFailed.Code> trouble) {

    /** What is wrong and what to do about it; empty when events go where they should. */
    public Optional<String> sentence() {
        return switch (state) {
            case WRITING -> Optional.empty();
            case SPILLING ->
                Optional.of("%s; %d events are safe in a reserve file and go into the store as soon as it takes them"
                        .formatted(why(), spilled));
            case STUCK ->
                Optional.of("%s; %d events wait in memory and are written as soon as there is room, without a restart"
                        .formatted(why(), waiting));
            case CLOSED -> Optional.of("the store is closed");
        };
    }

    private String why() {
        return StoreFailed.sentence(trouble.orElse(StoreFailed.Code.BROKEN));
    }

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
