package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;

/** Port: deletes what is kept, for good. Answers on the caller's context; a Future fails only when the store itself does. */
public interface Forgetting {
    /** Calls begun before that whose voices are kept still. */
    Future<List<CallId>> recordedBefore(Instant moment);

    /**
     * Deletes every call begun before that and over, with what was written in it and said of it, and whatever else happened
     * on the floor before that.
     *
     * @return how many calls
     */
    Future<Integer> callsBefore(Instant moment);

    /**
     * Deletes what the book of acts holds from before that, and with it receipts of erasures and what people agreed to who are
     * not known any more.
     *
     * @return how many acts
     */
    Future<Integer> actsBefore(Instant moment);

    /** Sees to it that nothing deleted can be read in the store's files. */
    Future<Void> wipe();
}
