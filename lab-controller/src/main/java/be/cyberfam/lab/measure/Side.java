package be.cyberfam.lab.measure;

/** Who speaks in a call. */
public enum Side {
    AGENT,
    CUSTOMER;

    public Side other() {
        return this == AGENT ? CUSTOMER : AGENT;
    }
}
