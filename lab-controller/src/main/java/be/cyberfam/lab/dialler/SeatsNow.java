package be.cyberfam.lab.dialler;

/**
 * How the seats of an exercise stand, and the calls on their way to them.
 *
 * @param ready seats nobody rings at
 * @param busy seats that talk or wrap up
 * @param underway numbers that are being called, or were picked up and have no seat yet
 */
public record SeatsNow(int ready, int busy, int underway) {}
