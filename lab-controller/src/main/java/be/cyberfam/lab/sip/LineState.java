package be.cyberfam.lab.sip;

import java.time.Instant;
import java.util.Optional;

/** Where one call stands in SIP; each state holds just what is true in it. */
sealed interface LineState {

    /** INVITE sent, nothing heard. */
    record Calling() implements LineState {}

    /** The PBX works on it (1xx). */
    record Proceeding(boolean rang) implements LineState {}

    /** Given up before an answer; CANCEL goes out as soon as a 1xx allows it (RFC 3261 §9.1). */
    record Cancelling(Instant since, boolean sent) implements LineState {}

    /** An INVITE came in and waits for us. */
    record Offered(boolean rang) implements LineState {}

    /**
     * Our 200 is out, its ACK not yet in.
     *
     * @param told the sound agreed on and told; empty when the ACK has still to bring it
     */
    record Accepting(Optional<RemoteMedia> told) implements LineState {}

    /** Hung up here before that ACK came: BYE has to wait for it (RFC 3261 §15). */
    record Regretting() implements LineState {}

    /** The call is up. */
    record Talking(RemoteMedia media, boolean held, boolean heldByPeer) implements LineState {}

    /**
     * The call is up and our re-INVITE is out.
     *
     * @param talking what holds until it is answered
     * @param asked the hold it asks for
     * @param wanted the hold last wished for meanwhile
     * @param waiting both sides asked at once (491): it goes out again later
     */
    record Reoffering(Talking talking, boolean asked, boolean wanted, boolean waiting) implements LineState {}

    /** BYE sent; for the listener the call has ended. */
    record Leaving() implements LineState {}

    /** Nothing more will be told. */
    record Over() implements LineState {}
}
