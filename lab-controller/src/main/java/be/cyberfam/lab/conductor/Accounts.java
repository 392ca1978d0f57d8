package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: who may sign in, and who is signed in. May be called from any Vert.x context and answers on the caller's;
 * a Future fails only when the store itself does.
 */
public interface Accounts {
    /** Everybody, by id. */
    Future<List<Person>> people();

    Future<Optional<Person>> person(PersonId id);

    /** Adds a person; false, and nothing changed, when the id is taken. */
    Future<Boolean> add(Person person);

    /** Replaces the hash of a person's code; false when there is no such person. */
    Future<Boolean> changeSecret(PersonId id, String secret);

    /** Keeps a session, or replaces the one of the same token hash. */
    Future<Void> keep(KeptSession session);

    /** All sessions that end after {@code now}. */
    Future<List<KeptSession>> sessions(Instant now);

    /** Forgets one session; does nothing when there is none. */
    Future<Void> end(String tokenHash);

    /** Forgets all sessions that ended at or before {@code now}. */
    Future<Void> endExpired(Instant now);
}
