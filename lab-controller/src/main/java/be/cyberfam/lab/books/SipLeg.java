package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.time.Instant;
import java.util.Optional;

/**
 * What the SIP side's book says of one leg. It is written twice, once when the leg begins (open) and once when it is over
 * (done); both lines should be there.
 *
 * @param role {@code customer}, or the robot's side of a seat
 * @param endedBy {@code us} when the leg's own phone hung up, {@code them} when the switch did
 */
record SipLeg(
        CallId call,
        String sipCallId,
        String role,
        boolean opened,
        boolean done,
        Instant invitedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        String endedBy) {

    boolean ofCustomer() {
        return role.startsWith("customer");
    }

    /** Both lines of a leg taken together: the later one knows more. */
    SipLeg with(SipLeg other) {
        var fuller = other.done ? other : this;
        return new SipLeg(
                call,
                sipCallId,
                role,
                opened || other.opened,
                done || other.done,
                fuller.invitedAt,
                fuller.answeredAt,
                fuller.endedAt,
                fuller.endedBy);
    }
}
