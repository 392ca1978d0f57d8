package be.cyberfam.lab.sip;

/** The phone itself cannot work: its address is taken, or the stack refuses to start. */
public final class PhoneFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What failed. */
    public enum Code {
        ADDRESS,
        STACK,
        CLOSED
    }

    private final Code code;

    public PhoneFailed(Code code, String message) {
        super(message);
        this.code = code;
    }

    public PhoneFailed(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
