package be.cyberfam.lab.conductor;

/** What the switch knows of a customer's call. */
public enum CustomerNews {
    /** A seat has answered him. */
    CONNECTED,
    HELD,
    RESUMED
}
