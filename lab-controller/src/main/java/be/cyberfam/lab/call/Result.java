package be.cyberfam.lab.call;

/** What became of a call: every call ends as exactly one of these. */
public enum Result {
    /** A seat talked to the customer and wrapped up. */
    HANDLED,
    /** The customer gave up before a seat answered. */
    ABANDONED,
    /** Nobody was reached: the queue's limit passed, or the seat gave up calling. */
    MISSED,
    /** The called customer was on the telephone already. */
    BUSY,
    /** The called customer let it ring. */
    NO_ANSWER,
    /** The called customer declined. */
    DECLINED,
    /** The lab called, he answered, and no seat was ready for him. */
    DROPPED,
    /** A seat talked to the customer, gave the call away, and wrapped up. */
    TRANSFERRED,
    /** Something broke before anybody was reached. */
    FAILED;

    /** Whether a seat talked to the customer: its times count as handled. */
    public boolean wasTalked() {
        return this == HANDLED || this == TRANSFERRED;
    }
}
