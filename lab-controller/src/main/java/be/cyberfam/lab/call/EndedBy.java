package be.cyberfam.lab.call;

/** Who brought a call to its end. */
public enum EndedBy {
    /** The customer hung up, or gave up waiting. */
    CUSTOMER,
    /** The trainee hung up. */
    SEAT,
    /** It went on elsewhere: the trainee gave it away, or a supervisor took it. */
    TRANSFER,
    /** The switch's own rules: longest wait reached, nobody to ring, no answer from the called customer. */
    SWITCH,
    /** The lab ended it in order: the exercise or the lab was stopped. */
    LAB,
    /** Something broke: the switch died, media was lost, the controller was killed. */
    FAULT
}
