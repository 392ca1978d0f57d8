package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Patience;

/**
 * How one call is played.
 *
 * @param direction who calls whom: a customer who is called speaks first
 * @param pace how much he makes of it
 * @param patience how long he waits in the queue
 * @param again whether he has called about it before and nobody answered
 * @param seed all chance grows from it
 */
public record Terms(Direction direction, Pace pace, Patience patience, boolean again, long seed) {
    /** Of one who calls for the first time. */
    public Terms(Direction direction, Pace pace, Patience patience, long seed) {
        this(direction, pace, patience, false, seed);
    }
}
