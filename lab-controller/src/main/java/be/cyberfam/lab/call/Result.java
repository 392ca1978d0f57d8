package be.cyberfam.lab.call;

/** What became of a call: every call ends as exactly one of these. */
public enum Result {
    /** A seat talked to the customer and wrapped up. */
    HANDLED,
    /** The customer gave up before a seat answered. */
    ABANDONED,
    /** Nobody was reached: the queue's limit passed, or the called customer did not answer. */
    MISSED,
    /** The call went on elsewhere. */
    TRANSFERRED,
    /** Something broke before anybody was reached. */
    FAILED
}
