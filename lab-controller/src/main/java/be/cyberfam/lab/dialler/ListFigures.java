package be.cyberfam.lab.dialler;

/**
 * How a list stands, whatever the hour: each of its people is in one of these.
 *
 * @param left who may still be called, at once or later
 * @param done with whom nothing is left to do
 * @param refused who have asked, here or before, not to be called any more
 * @param doNotCall whom the list itself forbids to call
 * @param tooOften who were tried so often that they are left in peace
 */
public record ListFigures(int left, int done, int refused, int doNotCall, int tooOften) {}
