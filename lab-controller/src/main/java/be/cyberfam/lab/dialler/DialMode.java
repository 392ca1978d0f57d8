package be.cyberfam.lab.dialler;

/** Who decides that a number is called, and when. */
public enum DialMode {
    /** The trainee chooses whom she calls. */
    MANUAL,
    /** One person is shown to her: she calls him, or passes him over and says why. */
    PREVIEW,
    /** One number is called for each seat that is ready, and the seat gets whoever answers. */
    PROGRESSIVE,
    /** More numbers are called than seats are ready, because not everybody answers. */
    PREDICTIVE;

    /** Whether the lab calls, before any seat is on the line. */
    public boolean callsByItself() {
        return this == PROGRESSIVE || this == PREDICTIVE;
    }

    /** Whether a seat's phone rings without her having asked for it, so that it had better pick up by itself. */
    public boolean ringsUnasked() {
        return this != MANUAL;
    }
}
