package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.scenario.Pickup;
import java.time.Duration;
import java.util.Optional;

/**
 * An order: this customer shall call now, and wait so long at most; or a seat shall call him.
 *
 * @param pickup what he does this time when he is called; empty: what his scenario says
 */
public record PlaceCall(CallId call, CallPlan plan, Duration patience, Optional<Pickup> pickup) {
    public PlaceCall(CallId call, CallPlan plan, Duration patience) {
        this(call, plan, patience, Optional.empty());
    }
}
