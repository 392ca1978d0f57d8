package be.cyberfam.lab.ami;

import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.RingEnd;
import java.time.Instant;
import java.util.Optional;

/**
 * What has to be remembered of a call to understand what Asterisk says of it next.
 *
 * @param customer Uniqueid of the customer's channel, "" until known
 * @param seat Uniqueid of the seat's channel that rings or talks, "" without one
 * @param connected whether both have talked
 * @param held whether the seat has put the customer on hold
 * @param refusal why the seat's phone, which rings, said no
 * @param unanswered when the queue gave the ringing up, until the phone's leg is gone and tells why
 * @param end who asked first for the end, and when
 */
record LiveCall(
        String customer,
        String seat,
        boolean connected,
        boolean held,
        Optional<RingEnd> refusal,
        Optional<Instant> unanswered,
        Optional<Asked> end) {
    /** Somebody asked for the end. */
    record Asked(Instant at, EndedBy by, String why) {
        /** In Asterisk's words for Q.850 cause 19; a leg that is cancelled after its time says only "Normal Clearing". */
        static Asked rangOut(Instant at) {
            return new Asked(at, EndedBy.SWITCH, "User alerting, no answer");
        }
    }

    static final LiveCall UNKNOWN =
            new LiveCall("", "", false, false, Optional.empty(), Optional.empty(), Optional.empty());

    LiveCall withCustomer(Leg leg) {
        return new LiveCall(leg.uniqueid(), seat, connected, held, refusal, unanswered, end);
    }

    /** A seat rings, or talks from now on. A call that was connected before lives on: its old leg's end is not its own. */
    LiveCall withSeat(Leg leg, boolean talks) {
        var asked = talks && connected ? Optional.<Asked>empty() : end;
        return new LiveCall(customer, leg.uniqueid(), talks, false, Optional.empty(), Optional.empty(), asked);
    }

    LiveCall onHold(boolean nowHeld) {
        return new LiveCall(customer, seat, connected, nowHeld, refusal, unanswered, end);
    }

    /** The seat that rang is out of it; that its phone said no is not the call's end. */
    LiveCall withoutSeat() {
        var others = end.filter(asked -> asked.by() != EndedBy.SEAT);
        return new LiveCall(customer, "", false, false, Optional.empty(), Optional.empty(), others);
    }

    LiveCall refused(RingEnd why) {
        return new LiveCall(customer, seat, connected, held, Optional.of(why), unanswered, end);
    }

    /** The queue gave the ringing up; why, the end of the phone's leg will tell. */
    LiveCall unansweredSince(Instant at) {
        return new LiveCall(customer, seat, connected, held, refusal, Optional.of(at), end);
    }

    /** The first to ask is the one who ended it. */
    LiveCall asked(Asked who) {
        return end.isPresent()
                ? this
                : new LiveCall(customer, seat, connected, held, refusal, unanswered, Optional.of(who));
    }

    /** Whether this leg is a phone that only rings: its "no" is not the call's end. */
    boolean onlyRings(Leg leg) {
        return !connected && !leg.isCustomer() && seat.equals(leg.uniqueid());
    }
}
