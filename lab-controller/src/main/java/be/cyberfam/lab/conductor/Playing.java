package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody has the recording of somebody else's call played to her.
 *
 * @param sitting when the session began in which she does
 * @param heard whose call it was, when that is known
 */
public record Playing(
        PersonId by, CallId call, Optional<SeatId> seat, Optional<PersonId> heard, Instant sitting, Instant at) {}
