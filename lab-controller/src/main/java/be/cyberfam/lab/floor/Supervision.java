package be.cyberfam.lab.floor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * A supervisor in a trainee's call.
 *
 * @param by who she is
 * @param seat whose call it is; empty for a call that was at no seat when she came
 * @param since when she began what she does
 */
public record Supervision(
        CallId call, Optional<PersonId> by, Optional<SeatId> seat, SupervisionMode mode, Instant since) {}
