package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in that outlives a restart.
 *
 * @param tokenHash SHA-256 of the session's token, hex; the token itself is kept nowhere
 * @param seat the seat taken in it
 * @param cookie whether a cookie carries the token (so that changes need the CSRF header), or the header Authorization
 */
public record KeptSession(
        String tokenHash, PersonId person, Optional<SeatId> seat, boolean cookie, Instant begunAt, Instant expiresAt) {

    public KeptSession at(Optional<SeatId> other) {
        return new KeptSession(tokenHash, person, other, cookie, begunAt, expiresAt);
    }
}
