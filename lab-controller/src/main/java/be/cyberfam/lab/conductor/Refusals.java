package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.PhoneNumber;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the register of those who asked not to be called any more, as the journal has made it. May be called from any Vert.x
 * context and answers on the caller's.
 */
@FunctionalInterface
public interface Refusals {
    /**
     * One who asked.
     *
     * @param id its place in the journal
     * @param name of whose the number is
     * @param reason may be empty where a call tells it
     * @param by who wrote it down
     * @param call on which he asked; empty when it was entered by hand
     */
    record Entry(
            String id,
            PhoneNumber number,
            String name,
            String reason,
            Optional<PersonId> by,
            Optional<CallId> call,
            Instant at) {}

    /** Those who stand in it now, the latest first. */
    Future<List<Entry>> standing();
}
