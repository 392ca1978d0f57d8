package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import io.vertx.core.Future;
import java.util.List;

/** Port: the switch's own written record, asked when the lab was not listening. */
@FunctionalInterface
public interface SecondBook {
    /** All the switch wrote of a call, as the lab's events in their order; empty when it knows nothing. */
    Future<List<CallEvent>> historyOf(CallId call);
}
