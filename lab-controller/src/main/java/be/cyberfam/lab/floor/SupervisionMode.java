package be.cyberfam.lab.floor;

/** What a supervisor does in a call that is a trainee's. */
public enum SupervisionMode {
    /** Hears both; nobody hears her. */
    LISTEN,
    /** Hears both; only the trainee hears her. */
    WHISPER,
    /** Hears both, and both hear her. */
    BARGE,
    /** Speaks to the trainee in the customer's place and hears what he would hear; he himself is silent. */
    CUSTOMER,
    /** Talks to the customer in the trainee's place. */
    TAKE_OVER;

    /** Whether the trainee hears her, and is shown that somebody is there. */
    public boolean isHeardBySeat() {
        return this == WHISPER || this == BARGE;
    }
}
