package be.cyberfam.lab;

/** The lab cannot go on, and a person can mend it: one sentence that says what is wrong and what to do. */
public final class LabFailed extends RuntimeException {
    private final Exit exit;

    public LabFailed(Exit exit, String sentence) {
        super(sentence);
        this.exit = exit;
    }

    public LabFailed(Exit exit, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exit = exit;
    }

    public Exit exit() {
        return exit;
    }

    /** How a command ends, as its exit code. */
    public enum Exit {
        DONE(0),
        FAILED(1),
        WRONG_USE(2),
        MISSING(3);

        private final int code;

        Exit(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }
    }
}
