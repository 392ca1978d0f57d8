package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.MessageId;
import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something a supervisor wrote to a seat.
 *
 * @param by who wrote it
 * @param at when it came
 * @param seen when the trainee said that she has read it
 */
public record Message(MessageId id, PersonId by, Instant at, String text, Optional<Instant> seen) {
    static Message of(FloorEvent.MessageSent sent) {
        return new Message(sent.message(), sent.by(), sent.at(), sent.text(), Optional.empty());
    }

    /** A message that was read stays read since then. */
    Message seen(Instant when) {
        return new Message(id, by, at, text, seen.or(() -> Optional.of(when)));
    }
}
