package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import io.vertx.core.Future;
import java.util.List;

/**
 * Port: what somebody may have done with the records of her. Answers on the caller's context; a Future fails only when the store
 * itself does.
 */
public interface Rights {
    /** Remarks kept of one call at most. */
    int MOST_REMARKS = 20;

    Future<List<Remark>> remarks(CallId call);

    /** Adds one; false when the call has {@link #MOST_REMARKS}. */
    Future<Boolean> remark(Remark remark);

    Future<List<SetAside>> setAside();

    /** Sets somebody's records aside, or says anew why. */
    Future<Void> setAside(SetAside order);

    /** Has them among the others again; false when they were. */
    Future<Boolean> lift(PersonId person);

    /** Gives a person another name; false when there is no such person. */
    Future<Boolean> rename(PersonId person, String name);

    /** Her calls that are over, the first begun first. */
    Future<List<CallId>> callsOf(PersonId person);

    /**
     * Deletes the person, her calls and all that was written in them and said of them. What stays is counted in the receipt,
     * which is kept.
     *
     * @param order who erased whom when, with what was erased outside the store
     */
    Future<Receipt> erase(Receipt order);

    /** The last first. */
    Future<List<Receipt>> receipts();
}
