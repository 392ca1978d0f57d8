package be.cyberfam.lab.call;

/** Why a seat stopped ringing without an answer. */
public enum RingEnd {
    /** It rang its time and nobody picked up. */
    NO_ANSWER,
    /** The phone said it was busy. */
    BUSY,
    /** The trainee declined. */
    DECLINED,
    /** The call went away while it rang. */
    WITHDRAWN
}
