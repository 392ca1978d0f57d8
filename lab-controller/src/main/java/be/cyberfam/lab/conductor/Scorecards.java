package be.cyberfam.lab.conductor;

import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the scorecards, in all their versions. A version is never changed. Answers on the caller's context. */
public interface Scorecards {
    /**
     * A card as it was kept.
     *
     * @param madeBy empty for one that came in a file
     * @param used how many calls were marked by this version
     */
    record Kept(Form form, Optional<PersonId> madeBy, Instant madeAt, int used) {}

    /** The newest version of each, by id. */
    Future<List<Kept>> newest();

    /** Every version of one, the newest first. */
    Future<List<Kept>> versions(String id);

    Future<Optional<Form>> version(String id, int number);

    /** Keeps a card under the next number, whatever number it has; when it says just what the newest does, that one stays. */
    Future<Form> keep(Form form, Optional<PersonId> madeBy, Instant at);
}
