package be.cyberfam.lab.conductor;

import be.cyberfam.lab.floor.FloorEvent;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** Port: what happened, in the order in which it was heard, kept for good. */
public interface Journal {
    /** Writes one event after all before it; completes when it would survive a crash. */
    Future<Void> append(FloorEvent event);

    /** All events since a moment, and all of every call that was not over at that moment, in their order. */
    Future<List<FloorEvent>> since(Instant moment);
}
