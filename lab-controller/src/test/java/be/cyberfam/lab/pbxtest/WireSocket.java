package be.cyberfam.lab.pbxtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** SIP over UDP, one message a datagram, with a thread that reads. */
final class WireSocket implements AutoCloseable {
    private final DatagramSocket socket;
    private final InetSocketAddress peer;

    WireSocket(String address, InetSocketAddress peer) throws IOException {
        this.socket = new DatagramSocket(new InetSocketAddress(address, 0));
        this.socket.setSoTimeout(200);
        this.peer = peer;
    }

    /** From now on whatever comes is told on the reading thread. */
    void hear(Consumer<WireMessage> ear) {
        Thread.ofPlatform()
                .name("wire-" + socket.getLocalSocketAddress())
                .daemon()
                .start(() -> read(ear));
    }

    int port() {
        return socket.getLocalPort();
    }

    void write(WireMessage message) {
        var bytes = message.text().getBytes(StandardCharsets.UTF_8);
        try {
            socket.send(new DatagramPacket(bytes, bytes.length, peer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.close();
    }

    private void read(Consumer<WireMessage> ear) {
        var packet = new DatagramPacket(new byte[8192], 8192);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
                ear.accept(
                        WireMessage.parse(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8)));
            } catch (SocketTimeoutException quiet) {
                // looks whether it is closed
            } catch (IOException closed) {
                return;
            }
        }
    }
}
