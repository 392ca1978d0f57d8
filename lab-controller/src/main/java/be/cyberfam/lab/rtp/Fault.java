package be.cyberfam.lab.rtp;

/** What a bad line does to the voice that goes out on it. */
public enum Fault {
    /** Nothing: the line is good. */
    NONE,
    /** The voice is some 22 dB too low. */
    FAINT,
    /** Clicks are mixed into it. */
    CRACKLE,
    /** Packets are lost in bursts, a quarter of them in all. */
    GAPS
}
