package be.cyberfam.lab.sip;

/** The two laws of G.711 with their static RTP payload type (RFC 3551 table 4). */
public enum Codec {
    PCMU(0),
    PCMA(8);

    private final int payload;

    Codec(int payload) {
        this.payload = payload;
    }

    public int payload() {
        return payload;
    }
}
