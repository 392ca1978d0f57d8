package be.cyberfam.lab.rtp;

/**
 * Datagrams in and out of one port, many at a time, never blocking. The one place packets pass: a line that loses, delays or garbles them is another
 * {@code Wire} around the real one. Used by the pacing thread alone.
 */
interface Wire extends AutoCloseable {
    /** Clears {@code in} and fills it with what waits; empty when nothing does. */
    void receive(Datagrams in);

    /** Sends every row and clears {@code out}; returns how many could not be sent. */
    int send(Datagrams out);

    @Override
    void close();
}
