package be.cyberfam.lab.pbx;

/** The PBX could not be provided. The message is one sentence for the person at the keyboard, with what to do. */
public final class PbxFailed extends RuntimeException {
    /** What kind of trouble, so that the caller can choose an exit code: MISSING is mended by installing something. */
    public enum Code {
        MISSING,
        TEMPLATE,
        HOME,
        START,
        UNREACHABLE
    }

    private final Code code;

    public PbxFailed(Code code, String message) {
        super(message);
        this.code = code;
    }

    public PbxFailed(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
