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
 * @param heard who sat there then, or whose records they were
 * @param detail what it was about beside a call, in numbers; may be empty
 */
public record AuditEntry(
        long number,
        Instant at,
        Optional<PersonId> person,
        Act act,
        Optional<SeatId> seat,
        Optional<CallId> call,
        Optional<PersonId> heard,
        String detail) {
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
        PLAY,
        /** The lab itself deleted what was old. */
        FORGET,
        /** Somebody's records were handed out to her. */
        HAND_OUT,
        /** Somebody's records were erased. */
        ERASE,
        /** Somebody's records were set aside. */
        SET_ASIDE,
        /** They are among the others again. */
        LIFT,
        /** Somebody's name was corrected. */
        RENAME
    }
}
