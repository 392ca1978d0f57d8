package be.cyberfam.lab.sip;

/** A body that is no session description we can follow; says why. */
final class SdpUnreadable extends Exception {
    private static final long serialVersionUID = 1L;

    SdpUnreadable(String why) {
        super(why);
    }
}
