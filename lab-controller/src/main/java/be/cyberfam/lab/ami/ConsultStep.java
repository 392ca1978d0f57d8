package be.cyberfam.lab.ami;

/** What the dialplan says of a consultation. */
enum ConsultStep {
    /** The colleague's phone begins to ring; the customer hears music. */
    RINGING,
    /** She answered. */
    ANSWERED,
    /** The seat is with her (again). */
    COLLEAGUE,
    /** The seat is with the customer. */
    CUSTOMER,
    CONFERENCE,
    /** The colleague did not answer, or has hung up. */
    OVER,
    /** She has taken the customer over. */
    TAKEN
}
