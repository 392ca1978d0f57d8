package be.cyberfam.lab.rtp;

/** The two G.711 laws with their static RTP payload types (RFC 3551 §6), 8 kHz, one octet a sample. */
public enum Codec {
    PCMU(0),
    PCMA(8);

    private final int payloadType;

    Codec(int payloadType) {
        this.payloadType = payloadType;
    }

    /** The static payload type: 0 for PCMU, 8 for PCMA. */
    public int payloadType() {
        return payloadType;
    }
}
