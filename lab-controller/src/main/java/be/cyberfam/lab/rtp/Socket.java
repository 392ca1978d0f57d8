package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.net.InetSocketAddress;

/** One bound UDP socket that can break; every throw means it is of no use any more. */
interface Socket extends AutoCloseable {
    /** How a socket is bound to an address, port 0 for a free one. */
    @FunctionalInterface
    interface Binding {
        Socket bind(InetSocketAddress local) throws IOException;
    }

    /** Clears {@code in} and fills it with what waits. */
    void receive(Datagrams in) throws IOException;

    /** Sends every row and clears {@code out}; returns how many the system would not take. */
    int send(Datagrams out) throws IOException;

    /** The port it is bound to. */
    int port();

    /** How many datagrams are best handed to it at once. */
    int batch();

    @Override
    void close();
}
