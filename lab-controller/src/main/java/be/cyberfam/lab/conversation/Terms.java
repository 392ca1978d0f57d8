package be.cyberfam.lab.conversation;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.scenario.Patience;

/**
 * How one call is played.
 *
 * @param direction who calls whom: a customer who is called speaks first
 * @param pace how much he makes of it
 * @param patience how long he waits in the queue
 * @param seed all chance grows from it
 */
public record Terms(Direction direction, Pace pace, Patience patience, long seed) {}
