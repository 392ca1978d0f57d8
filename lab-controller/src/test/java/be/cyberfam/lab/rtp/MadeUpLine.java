package be.cyberfam.lab.rtp;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;

/** An exchange over made-up time and a made-up wire. */
final class MadeUpLine {
    static final long MS = 1_000_000;
    static final InetSocketAddress FAR = new InetSocketAddress("127.0.0.1", 4_000);

    final Listener ear = new Listener();
    final FakeWire media = new FakeWire(() -> this.now);
    final FakeWire control = new FakeWire(() -> this.now);
    final Tally tally = new Tally();
    private long now;
    private long delay;
    private final Times times = new Times(() -> now, () -> Instant.EPOCH.plusNanos(now));
    final Exchange exchange = new Exchange(media, control, 16, times, spec(), tally);

    /** A tone from the far end for that long, beginning with packet {@code first}. */
    void speakFor(long millis, int first) {
        var tone = Sound.tone(440, Duration.ofMillis(millis), -10).codes(Codec.PCMA);
        for (int i = 0; i < millis / 20; i++) {
            var packet = packet(first + i);
            packet.put(12, tone, 160 * i, 160);
            media.arrive(FAR, packet);
            runFor(20);
        }
    }

    void runFor(long millis) {
        runFor(millis, millis, 0);
    }

    /** Runs on one grid; the first turn due {@code at} ms after the beginning is {@code late} ms late. */
    void runFor(long millis, long at, long late) {
        long begun = now;
        delay = late * MS;
        var pacer = new Pacer(exchange, times, due -> {
            now = Math.max(now, due);
            if (due - begun < at * MS) return;
            now += delay;
            delay = 0;
        });
        pacer.run(() -> now - begun < millis * MS);
    }

    static StreamSpec stream(long seed) {
        return new StreamSpec(FAR, Codec.PCMA, 101, seed);
    }

    static ByteBuffer packet(int sequence) {
        var packet = ByteBuffer.allocate(172);
        RtpPacket.write(packet, false, 8, sequence, 160 * sequence, 5);
        return packet.position(172).flip();
    }

    private static EngineSpec spec() {
        return EngineSpec.on("test", InetAddress.getLoopbackAddress(), () -> Instant.EPOCH);
    }
}
