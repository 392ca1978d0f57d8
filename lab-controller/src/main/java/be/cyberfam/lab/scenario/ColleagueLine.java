package be.cyberfam.lab.scenario;

import java.util.Locale;

/** The moments for which a colleague whom the lab plays has a line. */
public enum ColleagueLine {
    /** Picks up when a trainee calls. */
    GREETING,
    /** Hears nothing. */
    ALLO,
    /** Was hardly told anything: what is it about? */
    ASKS_MATTER,
    /** Something she needs is not written down: has it been checked? */
    ASKS_CHECK,
    /** Takes the customer. */
    ACCEPTS,
    /** Has agreed and is spoken to again. */
    WAITS,
    /** Refuses: her service does not deal with this. */
    NOT_OURS,
    /** Refuses: she has asked, and still does not know enough. */
    NOT_READY,
    /** Customer and trainee are both there. */
    JOINS,
    /** To a customer of whom she was told. */
    TAKES_OVER,
    /** To a customer of whom she knows nothing. */
    TAKES_OVER_UNTOLD,
    /** To that customer: looks into it. */
    LOOKS,
    /** And says what happens now. */
    SETTLES,
    /** The last word to him. */
    FAREWELL;

    /** The key in the pack's file. */
    public PhraseId phrase() {
        return new PhraseId(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a phrase of that name is said at one of these moments. */
    public static boolean has(PhraseId id) {
        for (var line : values()) {
            if (line.phrase().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
