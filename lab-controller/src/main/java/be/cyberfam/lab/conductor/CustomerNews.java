package be.cyberfam.lab.conductor;

/** What the switch knows of a customer's call. */
public enum CustomerNews {
    /** A seat has answered him. */
    CONNECTED,
    HELD,
    RESUMED,
    /** A colleague who was asked: all three hear each other. */
    JOINED,
    /** A colleague who was asked: the customer is hers. */
    GIVEN
}
