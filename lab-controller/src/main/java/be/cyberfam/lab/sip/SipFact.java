package be.cyberfam.lab.sip;

import java.time.Instant;
import java.util.OptionalInt;

/** One fact about one call, as its SIP messages tell it, stamped when the message came in or went out. */
public sealed interface SipFact {
    Instant at();

    /** The PBX has the INVITE (100). */
    record Trying(Instant at) implements SipFact {}

    /** It rings at the other side (180, or 183 without sound). */
    record Rang(Instant at) implements SipFact {}

    /** Sound before the answer (183 with SDP): receive at once. */
    record EarlyMedia(Instant at, RemoteMedia media) implements SipFact {}

    /** The call is up: 200 received, or the ACK to ours. */
    record Answered(Instant at, RemoteMedia media) implements SipFact {}

    /** Sound goes another way from now on. */
    record MediaChanged(Instant at, RemoteMedia media) implements SipFact {}

    /** One side has put the other on hold. */
    record PutOnHold(Instant at, Side by) implements SipFact {}

    /** And taken it back. */
    record Resumed(Instant at, Side by) implements SipFact {}

    /** A key pressed, sent as SIP INFO (application/dtmf-relay). */
    record InfoDtmf(Instant at, char key, int milliseconds) implements SipFact {}

    /**
     * The call was never answered: the last fact of it.
     *
     * @param status 300 to 699
     * @param cause Q.850 cause of the Reason header, if any
     */
    record Refused(Instant at, int status, String reason, OptionalInt cause) implements SipFact {}

    /** The call is over, answered or given up: the last fact of it. */
    record Ended(Instant at, EndedBy by, OptionalInt cause) implements SipFact {}
}
