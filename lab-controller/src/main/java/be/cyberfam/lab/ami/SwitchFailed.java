package be.cyberfam.lab.ami;

/** The switch did not do what was ordered. */
public final class SwitchFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** AWAY: no link; REFUSED: it said no; SILENT: no answer in time; UNSAFE: we do not send such a thing. */
    public enum Code {
        AWAY,
        REFUSED,
        SILENT,
        UNSAFE
    }

    private final Code code;

    public SwitchFailed(Code code, String message) {
        super(message);
        this.code = code;
    }

    public SwitchFailed(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
