package be.cyberfam.lab.scenario;

import java.util.Arrays;
import java.util.Locale;

/** The moments of any call for which every pack has a phrase, whoever the customer is. */
public enum Occasion {
    /** Answers a greeting, or opens the call when nobody greets him. */
    GREETING,
    /** Asks whether anyone is there. */
    ALLO,
    /** Is getting impatient with silence. */
    IMPATIENCE,
    /** Comments on being on hold for long. */
    ON_HOLD,
    /** Is taken back after a long hold. */
    AFTER_HOLD,
    /** Was talked over. */
    TALKED_OVER,
    /** Has had enough and hangs up. */
    FED_UP,
    /** Says good-bye. */
    GOODBYE;

    /** The key in the pack's file of common phrases. */
    public PhraseId phrase() {
        return new PhraseId(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a phrase of that name is one of the common ones. */
    static boolean has(PhraseId id) {
        return Arrays.stream(values()).anyMatch(occasion -> occasion.phrase().equals(id));
    }
}
