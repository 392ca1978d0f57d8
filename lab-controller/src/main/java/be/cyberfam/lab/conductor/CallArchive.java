package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Port: the calls that are written down, those that still run among them. May be called from any Vert.x context and answers
 * on the caller's; a Future fails only when the store itself does. An answer holds everything whose append had completed
 * when it was asked for.
 */
public interface CallArchive {
    /**
     * One page, latest begun first.
     *
     * @return fails with {@link IllegalArgumentException} when the cursor is none of ours
     */
    Future<CallPage> page(CallQuery query);

    Future<Optional<CallRow>> row(CallId call);

    /** Everything that happened to one call, in the journal's order; empty when nobody knows it. */
    Future<List<CallEvent>> events(CallId call);

    /** What happened of some kinds to several calls, each in its order; a call nobody knows is not there. */
    Future<Map<CallId, List<CallEvent>>> events(Set<CallId> calls, Set<Class<? extends CallEvent>> kinds);

    /** The same as the journal has it: JSON, each with its place, its time in microseconds since 1970 and its kind. */
    Future<List<String>> journal(CallId call);

    /** What the lab knew of a call when it placed it; empty for one it did not place. */
    default Future<Optional<CallPlan>> plan(CallId call) {
        return events(call)
                .map(events -> events.stream()
                        .filter(CallEvent.Placed.class::isInstance)
                        .map(event -> ((CallEvent.Placed) event).plan())
                        .findFirst());
    }
}
