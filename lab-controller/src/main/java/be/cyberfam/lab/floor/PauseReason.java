package be.cyberfam.lab.floor;

import java.util.regex.Pattern;

/** Why a seat takes no calls: a short word of the exercise's list, as in {@code break} or {@code coaching}. */
public record PauseReason(String code) {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,23}");

    /** The lab's own: the seat rang and nobody picked up. */
    public static final PauseReason MISSED_CALL = new PauseReason("missed-call");

    /** The lab's own: a supervisor keeps calls from the seat, and only a supervisor ends it. */
    public static final PauseReason HELD = new PauseReason("held");

    public PauseReason {
        if (!WORD.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "a pause reason is 1 to 24 small letters or hyphens, as in coaching, not \"" + code + "\"");
        }
    }
}
