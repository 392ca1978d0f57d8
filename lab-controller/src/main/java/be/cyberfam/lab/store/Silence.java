package be.cyberfam.lab.store;

import java.time.Instant;

/**
 * A time in which the lab did not hear the switch: it was down, stood still, or the link to it was cut.
 *
 * @param from when it was heard last
 * @param to when it was heard again; {@link Instant#MAX} while it is not
 */
public record Silence(Instant from, Instant to) {

    /** Whether something that lasted so long was under way in it. */
    public boolean meets(Instant begun, Instant ended) {
        return !begun.isAfter(to) && !ended.isBefore(from);
    }
}
