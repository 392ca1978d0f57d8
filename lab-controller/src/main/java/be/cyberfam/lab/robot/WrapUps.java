package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Which calls a robot has to finish, and what it says of them. */
final class WrapUps {
    /** A call that cannot be finished is left to people, instead of being tried for ever. */
    static final int MOST_FAILURES = 3;

    /** Of a call nobody planned there is nothing right to say. */
    static final Outcome UNPLANNED = Outcome.of("unplanned", "");

    private final Set<CallId> underWay = new HashSet<>();
    private final Map<CallId, Integer> failures = new HashMap<>();

    /** Takes a call up; false when that is done already, or was tried in vain too often. */
    boolean begin(CallId call) {
        return failures.getOrDefault(call, 0) < MOST_FAILURES && underWay.add(call);
    }

    void done(CallId call) {
        underWay.remove(call);
        failures.remove(call);
    }

    /** It could not be finished; whether it is given up. */
    boolean failed(CallId call) {
        underWay.remove(call);
        return failures.merge(call, 1, Integer::sum) >= MOST_FAILURES;
    }

    /**
     * What it says a call came to.
     *
     * @param choices the right outcome first; empty where the lab knows of none
     * @param rightRate how often it is right, 0 to 1
     */
    static Outcome outcome(List<Outcome> choices, double rightRate, RandomGenerator chance) {
        if (choices.isEmpty()) {
            return UNPLANNED;
        }
        boolean right = choices.size() == 1 || chance.nextDouble() < rightRate;
        return right ? choices.getFirst() : choices.get(1 + chance.nextInt(choices.size() - 1));
    }
}
