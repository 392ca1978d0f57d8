package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.rtp.Codec;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Tones;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends PCMU, silence or a tone, every 20 ms once it knows whereto; counts what comes back and remembers its last second. */
final class WireMedia implements AutoCloseable {
    private static final int SAMPLES = 160;
    private static final int HEADER = 12;
    private static final long GRID = 20_000_000;
    private static final long LATE = 5 * GRID;

    private final DatagramSocket socket;
    private final byte[] codes;
    private final AtomicInteger received = new AtomicInteger();
    private final short[] lastSecond = new short[Sound.RATE];
    private volatile int remotePort;

    /** @param hertz of the tone it sends; 0 for silence */
    WireMedia(String address, double hertz) throws IOException {
        socket = new DatagramSocket(new InetSocketAddress(address, 0));
        codes = sound(hertz).codes(Codec.PCMU);
        Thread.ofPlatform().name("media-" + address).daemon().start(this::run);
    }

    /** A second of it, which may be repeated without a seam. */
    private static Sound sound(double hertz) {
        var second = Duration.ofSeconds(1);
        return hertz > 0 ? Sound.tone(hertz, second, -12) : Sound.silence(second);
    }

    int port() {
        return socket.getLocalPort();
    }

    int received() {
        return received.get();
    }

    /** What came last, a second of it, oldest first. */
    short[] lastSecond() {
        synchronized (lastSecond) {
            return lastSecond.clone();
        }
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
        try {
            long due = System.nanoTime();
            for (int sequence = 0; !socket.isClosed(); sequence++) {
                hearUntil(due);
                send(sequence);
                due = next(due);
            }
        } catch (IOException closed) {
            // the call's phone is put away
        }
    }

    /** As a sound card does, it leaves out what it had no time for: nothing is said faster than it is spoken. */
    private static long next(long due) {
        long now = System.nanoTime();
        return now - due > LATE ? now : due + GRID;
    }

    private void hearUntil(long due) throws IOException {
        var buffer = new DatagramPacket(new byte[2048], 2048);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            socket.setSoTimeout((int) (left / 1_000_000) + 1);
            try {
                socket.receive(buffer);
                received.incrementAndGet();
                remember(buffer);
            } catch (SocketTimeoutException quiet) {
                return;
            }
        }
    }

    private void remember(DatagramPacket packet) {
        int length = Math.max(0, packet.getLength() - HEADER);
        var came = Tones.decoded(packet.getData()[1] & 0x7f, packet.getData(), HEADER, length);
        synchronized (lastSecond) {
            System.arraycopy(lastSecond, came.length, lastSecond, 0, lastSecond.length - came.length);
            System.arraycopy(came, 0, lastSecond, lastSecond.length - came.length, came.length);
        }
    }

    private void send(int sequence) throws IOException {
        int port = remotePort;
        if (port == 0) {
            return;
        }
        var packet = ByteBuffer.allocate(HEADER + SAMPLES);
        packet.put((byte) 0x80)
                .put((byte) 0)
                .putShort((short) sequence)
                .putInt(sequence * SAMPLES)
                .putInt(0x1ab);
        int from = sequence * SAMPLES % codes.length;
        packet.put(Arrays.copyOfRange(codes, from, from + SAMPLES));
        socket.send(new DatagramPacket(packet.array(), HEADER + SAMPLES, new InetSocketAddress("127.0.0.1", port)));
    }
}
