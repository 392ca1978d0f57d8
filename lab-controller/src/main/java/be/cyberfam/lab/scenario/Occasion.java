package be.cyberfam.lab.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The moments of any call for which a pack has a phrase, whoever the customer is. */
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
    GOODBYE,
    /** Has called before, and nobody answered. */
    CALLED_BEFORE(true),
    /** Puts in a word while she speaks. */
    BACK_CHANNEL(true),
    /** Has not understood. */
    ASKS_AGAIN(true),
    /** Something is written down wrong; {@code {it}} is said as the truth says it. */
    CORRECTS(true),
    /** Has to leave the telephone for a moment. */
    PUTS_ASIDE(true),
    /** Calls out away from the telephone, to a dog or a child. */
    FAR_AWAY(true),
    /** Is at the telephone again. */
    IS_BACK(true),
    /** His answering machine speaks. */
    MACHINE(true);

    private final boolean optional;

    Occasion() {
        this(false);
    }

    Occasion(boolean optional) {
        this.optional = optional;
    }

    /** Whether a pack may go without: he then leaves it out. */
    public boolean isOptional() {
        return optional;
    }

    /** The key in the pack's file of common phrases. */
    public PhraseId phrase() {
        return new PhraseId(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Whether a phrase of that name is one of the common ones. */
    static boolean has(PhraseId id) {
        return of(id).isPresent();
    }

    /** The moment for which that phrase is. */
    static Optional<Occasion> of(PhraseId id) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.phrase().equals(id))
                .findFirst();
    }
}
