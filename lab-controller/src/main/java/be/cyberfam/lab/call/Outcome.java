package be.cyberfam.lab.call;

/**
 * What the trainee says the call came to.
 *
 * @param code a disposition code of the pack, as in {@code solved}
 * @param subCode its detail, empty where the code has none
 * @param note her own words, at most 4,000 characters, may be empty
 */
public record Outcome(String code, String subCode, String note) {
    /** The longest note kept, in characters. */
    public static final int LONGEST_NOTE = 4_000;

    public Outcome {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an outcome needs a code: choose one of the pack's");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "the note has " + note.length() + " characters, " + LONGEST_NOTE + " at most");
        }
    }

    public static Outcome of(String code, String subCode) {
        return new Outcome(code, subCode, "");
    }

    /** Whether code and sub-code are those the scenario holds for right; the note plays no part. */
    public boolean agreesWith(Outcome expected) {
        return code.equals(expected.code) && subCode.equals(expected.subCode);
    }
}
