package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Pickup;
import java.util.Optional;

/**
 * An order: this customer shall call now, or a seat shall call him.
 *
 * @param patience what is drawn from for how long he waits in the queue; empty: his own
 * @param pickup what he does this time when he is called; empty: what his scenario says
 * @param entrance what he meets when he calls
 */
public record PlaceCall(
        CallId call, CallPlan plan, Optional<Patience> patience, Optional<Pickup> pickup, Entrance entrance) {
    public PlaceCall(CallId call, CallPlan plan) {
        this(call, plan, Optional.empty(), Optional.empty());
    }

    /** He meets nothing but the queue. */
    public PlaceCall(CallId call, CallPlan plan, Optional<Patience> patience, Optional<Pickup> pickup) {
        this(call, plan, patience, pickup, Entrance.PLAIN);
    }
}
