package be.cyberfam.lab.pbxtest;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends PCMU silence every 20 ms once it knows whereto, and counts what comes back. */
final class SilentMedia implements AutoCloseable {
    private static final int SAMPLES = 160;

    private final DatagramSocket socket;
    private final AtomicInteger received = new AtomicInteger();
    private volatile int remotePort;

    SilentMedia(String address) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(address, 0));
        socket.setSoTimeout(20);
        Thread.ofPlatform().name("media-" + address).daemon().start(this::run);
    }

    int port() {
        return socket.getLocalPort();
    }

    int received() {
        return received.get();
    }

    void towards(int port) {
        if (port > 0) {
            remotePort = port;
        }
    }

    void stop() {
        remotePort = 0;
    }

    @Override
    public void close() {
        socket.close();
    }

    private void run() {
        var buffer = new DatagramPacket(new byte[2048], 2048);
        int sequence = 0;
        long next = System.nanoTime();
        while (!socket.isClosed()) {
            try {
                if (System.nanoTime() >= next) {
                    next += 20_000_000;
                    sequence++;
                    send(sequence);
                }
                socket.receive(buffer);
                received.incrementAndGet();
            } catch (SocketTimeoutException quiet) {
                // time to send again
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void send(int sequence) throws IOException {
        int port = remotePort;
        if (port == 0) {
            return;
        }
        var packet = ByteBuffer.allocate(12 + SAMPLES);
        packet.put((byte) 0x80)
                .put((byte) 0)
                .putShort((short) sequence)
                .putInt(sequence * SAMPLES)
                .putInt(0x1ab);
        Arrays.fill(packet.array(), 12, 12 + SAMPLES, (byte) 0xff);
        socket.send(new DatagramPacket(packet.array(), 12 + SAMPLES, new InetSocketAddress("127.0.0.1", port)));
    }
}
