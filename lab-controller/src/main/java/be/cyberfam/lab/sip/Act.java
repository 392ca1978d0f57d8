package be.cyberfam.lab.sip;

/** What a step of the call's machine asks to be done. */
sealed interface Act {
    record Tell(SipFact fact) implements Act {}

    record SendCancel() implements Act {}

    record SendBye() implements Act {}

    record SendRinging() implements Act {}

    record SendAccept(MediaOffer local) implements Act {}

    record SendRefusal(int status, String reason) implements Act {}

    /** A re-INVITE with this direction. */
    record SendOffer(MediaDirection direction) implements Act {}

    /** 200 to the offer that has just come. */
    record AnswerOffer(MediaDirection wanted) implements Act {}

    /** 491 to it, or 481 when the call is gone. */
    record RefuseOffer(int status, String reason) implements Act {}

    /** GraceOver in 4 s. */
    record StartGrace() implements Act {}

    /** OfferAgain in 2.1 to 4 s if we made the call, up to 2 s if not. */
    record OfferLater() implements Act {}
}
