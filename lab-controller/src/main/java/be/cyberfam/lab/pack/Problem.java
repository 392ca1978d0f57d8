package be.cyberfam.lab.pack;

/**
 * One thing that is wrong in a pack.
 *
 * @param file relative to the pack's folder
 * @param line counted from 1; 0 when it is about the whole file
 * @param what what is wrong
 * @param instead what to write instead
 */
public record Problem(String file, int line, String what, String instead) {
    private static final String REMEDY = ": write ";

    /** From a message of the form {@code what: write instead}. */
    static Problem of(String file, int line, String message) {
        var at = message.indexOf(REMEDY);
        return at < 0
                ? new Problem(file, line, message, "")
                : new Problem(file, line, message.substring(0, at), message.substring(at + REMEDY.length()));
    }

    /** One line for the terminal, as compilers write it. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + (instead.isEmpty() ? "" : "; write " + instead);
    }
}
