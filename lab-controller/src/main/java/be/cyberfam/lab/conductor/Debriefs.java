package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** Port: what is said of calls after them. Answers on the caller's context; a Future fails only when the store itself does. */
public interface Debriefs {
    /** Comments kept of one call at most. */
    int MOST_COMMENTS = 100;

    Future<Optional<OwnWords>> ownWords(CallId call);

    /** Keeps her words in place of those before. */
    Future<Void> keep(OwnWords words);

    /** Those of one call, in the order of its seconds. */
    Future<List<CallComment>> comments(CallId call);

    /** Adds one without an answer; false when the call has {@link #MOST_COMMENTS}. */
    Future<Boolean> add(CallComment comment);

    /** Keeps her answer in place of the one before; false when the call has no such comment. */
    Future<Boolean> answer(CallId call, String comment, CallComment.Answer answer);
}
