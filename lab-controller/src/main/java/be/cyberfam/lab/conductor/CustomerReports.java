package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import java.time.Instant;

/** Port, told by the customers: what only their side of the line knows. May be called on any thread. */
public interface CustomerReports {
    /** The call never got as far as the switch's queue, or the switch refused it. */
    void failed(CallId call, Instant at, String cause);
}
