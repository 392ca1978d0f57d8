package be.cyberfam.lab.conductor;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import java.time.Instant;
import java.util.Optional;

/**
 * One act of a person in somebody else's call, or against a customer's will as it was written down.
 *
 * @param number its place in the book
 * @param seat whose call it was
 * @param heard who sat there then
 */
public record AuditEntry(
        long number,
        Instant at,
        Optional<PersonId> person,
        Act act,
        Optional<SeatId> seat,
        Optional<CallId> call,
        Optional<PersonId> heard) {
    /** What she did. */
    public enum Act {
        LISTEN,
        WHISPER,
        BARGE,
        /** She played the customer. */
        CUSTOMER,
        TAKE_OVER,
        /** Her phone left the call. */
        LEAVE,
        /** She took somebody out of the register of those who want no calls. */
        STRIKE_REFUSAL,
        /** She had its recording played. */
        PLAY
    }
}
