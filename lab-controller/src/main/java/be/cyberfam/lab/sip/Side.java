package be.cyberfam.lab.sip;

/** Who did it: this phone or the other side. */
public enum Side {
    US,
    THEM
}
