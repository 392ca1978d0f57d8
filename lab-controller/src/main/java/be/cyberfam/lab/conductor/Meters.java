package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import java.util.Map;
import java.util.Optional;

/** Port: how the running calls sound at this moment, heard at the customers' end. May be asked on any thread. */
@FunctionalInterface
public interface Meters {
    /** What a side reads that says nothing. */
    int SILENCE_DBFS = -96;

    /** By call; those whose customer is not on the line are left out. */
    Map<CallId, Reading> now();

    /**
     * One call.
     *
     * @param agentDbfs how loud the agent is, below full scale
     * @param customerDbfs how loud the customer is
     * @param agentSpeaks whether what is heard of her is speech
     * @param mood how the customer feels, 0 at the start
     * @param step the step of the scenario he is at, or was at last, once he has said why he calls
     * @param leaves whether he has said all he had to say, and is taking his leave
     */
    record Reading(
            int agentDbfs,
            int customerDbfs,
            boolean agentSpeaks,
            boolean customerSpeaks,
            int mood,
            Optional<String> step,
            boolean leaves) {}
}
