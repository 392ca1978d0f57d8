package be.cyberfam.lab.conversation;

/** Why a customer ends a call. */
public enum Farewell {
    /** All was said. */
    DONE,
    /** He has had enough. */
    FED_UP,
    /** Nobody took his call while his patience lasted. */
    NO_ANSWER
}
