package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the SIP side's book says of one leg. It is written twice, once when the leg begins (open) and once when it is over
 * (done); both lines should be there.
 *
 * @param role {@code customer}, or the robot's side of a seat
 * @param sent how much sound its phone sent, counted in packets of 20 ms; known when it is over
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
        Duration sent,
        String endedBy) {

    /** Sound it ought to have sent from a moment to its end, and did not: the machine had no time for it. */
    Duration unsentSince(Instant begin) {
        var missing =
                endedAt.map(end -> Duration.between(begin, end).minus(sent)).orElse(Duration.ZERO);
        return missing.isNegative() ? Duration.ZERO : missing;
    }

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
                fuller.sent,
                fuller.endedBy);
    }
}
