package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/** Packets a line with jitter still holds back, in their order. */
final class Belated {
    private static final long MILLISECOND = 1_000_000;

    private record Held(ByteBuffer packet, long due) {}

    private final ArrayDeque<Held> held = new ArrayDeque<>();
    private long latest;

    boolean isEmpty() {
        return held.isEmpty();
    }

    /** Keeps a copy of {@code packet} for so many milliseconds, and not less than the one before it. */
    void hold(ByteBuffer packet, long now, long delay) {
        latest = Math.max(latest, now + delay * MILLISECOND);
        var copy =
                ByteBuffer.allocate(packet.remaining()).put(packet.duplicate()).flip();
        held.add(new Held(copy, latest));
    }

    /** The next packet whose time has come, as long as there is one. */
    boolean isDue(long now) {
        return !held.isEmpty() && held.peek().due() <= now;
    }

    /** Takes that packet. */
    ByteBuffer take() {
        return held.remove().packet();
    }
}
