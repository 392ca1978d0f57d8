package be.cyberfam.lab.voice;

/** A line could not be spoken; the message says what to do about it. */
public final class VoiceFailed extends RuntimeException {
    private final Code code;

    VoiceFailed(Code code, String message) {
        super(message);
        this.code = code;
    }

    VoiceFailed(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** What went wrong. */
    public enum Code {
        /** The speech program is not installed. */
        PROGRAM_MISSING,
        /** It ended with an error. */
        PROGRAM_FAILED,
        /** It took too long and was killed. */
        TOO_SLOW,
        /** What it made, or a recording of a pack, is no sound we can read. */
        UNREADABLE
    }
}
