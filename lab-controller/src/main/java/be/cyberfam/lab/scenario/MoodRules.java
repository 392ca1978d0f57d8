package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.MoodCause;
import java.util.HashMap;
import java.util.Map;

/** How much the causes weigh with one customer or in one scenario, where it is not the usual. */
public record MoodRules(Map<MoodCause, Integer> weights) {
    public static final MoodRules USUAL = new MoodRules(Map.of());
    /** The heaviest a cause may weigh, for good or ill. */
    public static final int HEAVIEST = 5;

    public MoodRules {
        weights = Map.copyOf(weights);
        weights.forEach((cause, weight) -> {
            if (Math.abs(weight) > HEAVIEST) {
                throw new IllegalArgumentException("mood: " + cause + " weighs " + weight + ": write −5 to 5");
            }
        });
    }

    public int weight(MoodCause cause) {
        return weights.getOrDefault(cause, cause.usual());
    }

    /** These and those; where both have a cause, those win. */
    public MoodRules with(MoodRules others) {
        var all = new HashMap<>(weights);
        all.putAll(others.weights);
        return new MoodRules(all);
    }
}
