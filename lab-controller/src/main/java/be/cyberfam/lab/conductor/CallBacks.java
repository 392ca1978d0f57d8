package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: the agenda of calls that were promised. May be called from any Vert.x context and answers on the caller's; a Future
 * fails only when the store itself does.
 */
public interface CallBacks {
    /** Promises of one person that may be open at a time: more is no agenda any more. */
    int MOST = 100;

    Future<Void> promise(CallBack callBack);

    /** Her promises that are not kept yet, the most urgent first. */
    Future<List<CallBack>> open(PersonId person);

    /** The promise, kept or not. */
    Future<Optional<CallBack>> find(String id);

    /** Notes that a promise is kept, or needed no more; does nothing when it was noted before. */
    Future<Void> done(String id, Instant at);
}
