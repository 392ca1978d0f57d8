package be.cyberfam.lab.sip;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What can happen to a call in SIP: a verb of its owner, a message of the other side, a clock run out. */
sealed interface Signal {
    Instant at();

    record Ring(Instant at) implements Signal {}

    /**
     * We take the call.
     *
     * @param media what the caller offered and we agree to; empty if the caller left the offer to us
     */
    record Answer(Instant at, MediaOffer local, Optional<RemoteMedia> media) implements Signal {}

    record Refuse(Instant at, int status, String reason) implements Signal {}

    record HangUp(Instant at) implements Signal {}

    record Hold(Instant at) implements Signal {}

    record Resume(Instant at) implements Signal {}

    /** 1xx to our INVITE. */
    record Progress(Instant at, int status, Optional<RemoteMedia> media) implements Signal {}

    /** 200 to our INVITE, its ACK sent; no media when it holds nothing we can follow. */
    record Accepted(Instant at, Optional<RemoteMedia> media) implements Signal {}

    /** 3xx to 6xx to our INVITE, digest tried. */
    record Rejected(Instant at, int status, String reason, OptionalInt cause) implements Signal {}

    /** No answer to our INVITE (Timer B) or no way to send it. */
    record NoReply(Instant at) implements Signal {}

    /** 200 to our re-INVITE, its ACK sent. */
    record OfferAccepted(Instant at, Optional<RemoteMedia> media) implements Signal {}

    record OfferRejected(Instant at, int status) implements Signal {}

    /** The time to wait after 491 is over (RFC 3261 §14.1). */
    record OfferAgain(Instant at) implements Signal {}

    /** A re-INVITE or UPDATE with an offer we can follow. */
    record PeerOffer(Instant at, RemoteMedia media) implements Signal {}

    record PeerCancel(Instant at, OptionalInt cause) implements Signal {}

    /** A BYE, its 200 sent. */
    record PeerBye(Instant at, OptionalInt cause) implements Signal {}

    /** The ACK to our 200; with media if it answers an offer of ours. */
    record Acked(Instant at, Optional<RemoteMedia> media) implements Signal {}

    /** Our 200 was never acknowledged (64·T1). */
    record NoAck(Instant at) implements Signal {}

    /** Our BYE was answered, or never will be. */
    record ByeAnswered(Instant at) implements Signal {}

    /** 4 s since we gave the call up: told as ended whatever the PBX says. */
    record GraceOver(Instant at) implements Signal {}

    /** The stack is rebuilt or closed. */
    record Lost(Instant at) implements Signal {}
}
