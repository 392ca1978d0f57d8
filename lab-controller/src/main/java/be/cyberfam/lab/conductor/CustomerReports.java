package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.Handover;
import java.time.Instant;

/** Port, told by the customers: what only their side of the line knows. May be called on any thread. */
public interface CustomerReports {
    /** The call never got as far as the switch's queue, or the switch refused it. */
    void failed(CallId call, Instant at, String cause);

    /** A colleague made up her mind about a call she was asked about or given. */
    void judged(CallId call, Instant at, Destination by, Handover handover);
}
