package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody sat at a seat from then till then.
 *
 * @param name as she was called then
 * @param to empty while she sits there
 */
public record Sitting(PersonId person, String name, SeatId seat, Instant from, Optional<Instant> to) {
    /** The same, over by then. */
    public Sitting until(Instant end) {
        return new Sitting(person, name, seat, from, Optional.of(end));
    }
}
