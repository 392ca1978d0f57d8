package be.cyberfam.lab.call;

/** What moves a customer's mood, and by how much where nobody says otherwise. */
public enum MoodCause {
    /** She spoke within 2.5 s of taking the call. */
    GREETED_AT_ONCE(1),
    /** He waited for most of his patience. */
    WAITED_LONG(-1),
    /** He calls for the second time, because the first was of no use. */
    CALLED_BEFORE(-1),
    LEFT_IN_SILENCE(-1),
    TALKED_OVER(-1),
    /** She spoke on and on. */
    TALKED_ON(-1),
    /** On hold for 20 s or more, having been told. */
    HELD_LONG(-1),
    /** On hold for less, without a word before it. */
    HELD_UNANNOUNCED(-1),
    /** On hold for 20 s or more without a word before it. */
    HELD_LONG_UNANNOUNCED(-2),
    HELD_TOO_LONG(-3),
    /** He hardly heard her. */
    HARD_TO_HEAR(-1),
    /** She did not ask who he is where he expects it. */
    IDENTITY_NOT_ASKED(-1),
    IDENTITY_ASKED(0),
    /** She wrote down something that is not so. */
    WRONG_FIELD(-1),
    /** What was written down wrong is right now. */
    FIELD_PUT_RIGHT(1),
    /** She has noted that he is to be called back. */
    CALL_BACK_PROMISED(1),
    /** He was given to another seat or line. */
    TRANSFERRED(-1),
    /** Put through to a colleague who knew what it is about. */
    PUT_THROUGH_EXPLAINED(1),
    /** Put through to a colleague who knew nothing. */
    PUT_THROUGH_UNEXPLAINED(-2),
    /** His line went bad. */
    LINE_FAULT(-1),
    /** A supervisor wanted him so. */
    PROMPTED(-2);

    private final int usual;

    MoodCause(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    /** Whether it is none of the agent's doing: how long he waited, what his line or a supervisor did. */
    public boolean isBeyondHer() {
        return this == WAITED_LONG || this == CALLED_BEFORE || this == LINE_FAULT || this == PROMPTED;
    }
}
