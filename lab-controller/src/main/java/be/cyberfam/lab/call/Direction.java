package be.cyberfam.lab.call;

/** Who calls whom. */
public enum Direction {
    /** The customer rings the lab. */
    INBOUND,
    /** A seat rings the customer. */
    OUTBOUND
}
