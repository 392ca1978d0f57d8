package be.cyberfam.lab.sip;

/** Whose doing the end of a call was. */
public enum EndedBy {
    /** Hung up here. */
    US,
    /** Hung up at the other side. */
    THEM,
    /** No answer to a request in the time the protocol allows. */
    TIMEOUT,
    /** The PBX, or the way to it, is gone. */
    LOST
}
