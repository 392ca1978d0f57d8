package be.cyberfam.lab.exercise;

import java.util.Optional;

/**
 * What one customer meets before a seat answers.
 *
 * @param menu whether a voice asks him to choose
 * @param keys what he presses then, one after the other; empty: nothing, and he is put through to the line he called
 * @param priority in the queue: the higher stands before the lower
 */
public record Entrance(boolean menu, String keys, int priority, Optional<Overflow> overflow) {
    /** Straight into the queue, behind all others. */
    public static final Entrance PLAIN = new Entrance(false, "", 0, Optional.empty());
}
