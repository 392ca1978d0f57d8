package be.cyberfam.lab.rtp;

/** Who sends, from our end (RFC 4566 §6): what a re-INVITE with hold changes. */
public enum Direction {
    SENDRECV(true, true),
    SENDONLY(true, false),
    RECVONLY(false, true),
    INACTIVE(false, false);

    private final boolean sends;
    private final boolean receives;

    Direction(boolean sends, boolean receives) {
        this.sends = sends;
        this.receives = receives;
    }

    /** True when we send packets. */
    public boolean sends() {
        return sends;
    }

    /** True when we listen to what comes in. */
    public boolean receives() {
        return receives;
    }
}
