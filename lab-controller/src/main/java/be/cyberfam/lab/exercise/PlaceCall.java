package be.cyberfam.lab.exercise;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Pickup;
import java.util.Optional;

/**
 * An order: this customer shall call now, or a seat shall call him.
 *
 * @param patience what is drawn from for how long he waits in the queue; empty: his own
 * @param pickup what he does this time when he is called; empty: what his scenario says
 * @param entrance what he meets when he calls
 * @param bearing how he comes this time
 */
public record PlaceCall(
        CallId call,
        CallPlan plan,
        Optional<Patience> patience,
        Optional<Pickup> pickup,
        Entrance entrance,
        Bearing bearing) {
    /** The scenario that is played: his own, or that of whoever answers in his place. */
    public ScenarioId plays() {
        return pickup.filter(Pickup.SomebodyElse.class::isInstance)
                .map(other -> ((Pickup.SomebodyElse) other).plays())
                .orElse(plan.scenario());
    }

    /** Whether his machine picks up this time. */
    public boolean byMachine() {
        return pickup.filter(Pickup.Machine.class::isInstance).isPresent();
    }

    /** The same customer, played from the pack's files as this hash names them. */
    public PlaceCall from(String hash) {
        return new PlaceCall(call, plan.from(hash), patience, pickup, entrance, bearing);
    }

    public PlaceCall(CallId call, CallPlan plan) {
        this(call, plan, Optional.empty(), Optional.empty());
    }

    /** He meets nothing but the queue. */
    public PlaceCall(CallId call, CallPlan plan, Optional<Patience> patience, Optional<Pickup> pickup) {
        this(call, plan, patience, pickup, Entrance.PLAIN, Bearing.BRISK);
    }
}
