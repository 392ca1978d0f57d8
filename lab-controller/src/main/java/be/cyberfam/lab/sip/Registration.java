package be.cyberfam.lab.sip;

/** An account kept registered at the PBX: refreshed in time, made again after a loss, given up on close. */
public interface Registration extends AutoCloseable {
    String user();

    /** Unregisters; does nothing the second time. */
    @Override
    void close();
}
