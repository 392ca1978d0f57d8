package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.ScenarioId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.Optional;

/** Port: what coaches choose to follow a call, in place of what the lab proposes. Answers on the caller's context. */
public interface NextCalls {
    /**
     * A choice of a coach's.
     *
     * @param call after which it comes
     */
    record Chosen(CallId call, ScenarioId scenario, PersonId by, Instant at) {}

    Future<Optional<Chosen>> after(CallId call);

    /** Keeps a choice in place of the one before. */
    Future<Void> choose(Chosen chosen);

    /** Gives the choice back to the lab. */
    Future<Void> unchoose(CallId call);
}
