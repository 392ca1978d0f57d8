package be.cyberfam.lab.sip;

/**
 * One call, made or received. Every verb may come from any thread, at any time and more than once: one that no longer
 * fits the call's state does nothing. What a verb brought about is told as a {@link SipFact}.
 */
public interface SipCall {

    /** The SIP Call-ID. */
    String id();

    /** Tells the caller that it rings here (180). */
    void ring();

    /** Takes the call (200) with sound at this address. */
    void answer(MediaOffer media);

    /** Turns an unanswered call down: 486 busy, 603 decline, or any other status of 400 to 699. */
    void refuse(int status, String reason);

    /** Ends it as its state asks: CANCEL before an answer, BYE after, 480 to a caller still waiting. */
    void hangUp();

    /** Puts the other side on hold by a re-INVITE with sendonly. */
    void hold();

    /** Takes it back from hold. */
    void resume();

    /** RTP packets counted by whoever moved them, for the book; best given when the call has ended. */
    void counted(long sent, long received);
}
