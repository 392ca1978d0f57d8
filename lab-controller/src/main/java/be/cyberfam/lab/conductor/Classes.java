package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;

/**
 * Port: who learns with whom, and who leads. May be called from any Vert.x context and answers on the caller's; a Future
 * fails only when the store itself does.
 */
public interface Classes {
    /** All classes, by title. */
    Future<List<TraineeClass>> all();

    /** Keeps a class that has nobody yet, or gives the one of that id another title. */
    Future<Void> keep(ClassId id, String title);

    /** Forgets a class; its people stay. */
    Future<Void> remove(ClassId id);

    /** Has people lead a class, or learn in it; who is in it already stays so. */
    Future<Void> enrol(ClassId id, Collection<PersonId> people, boolean leading);

    /** Has somebody leave a class; does nothing when she is not in it. */
    Future<Void> leave(ClassId id, PersonId person);
}
