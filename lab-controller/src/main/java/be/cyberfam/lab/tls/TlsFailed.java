package be.cyberfam.lab.tls;

/** A certificate cannot be made, read or used; the message says which and what to do. */
public final class TlsFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    TlsFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
