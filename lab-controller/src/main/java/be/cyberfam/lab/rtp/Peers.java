package be.cyberfam.lab.rtp;

import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Streams by the address and port the far end sends from, looked up for each packet without allocation. */
final class Peers {
    private long[] keys = new long[64];
    private @Nullable LiveStream[] streams = new LiveStream[64];
    private int size;

    /** An IPv4 address and port as one number. */
    static long key(InetSocketAddress peer) {
        if (!(peer.getAddress() instanceof Inet4Address ip))
            throw new IllegalArgumentException(peer + " is not an IPv4 address");
        long host = ByteBuffer.wrap(ip.getAddress()).getInt() & 0xffff_ffffL;
        return (host << 16) | peer.getPort();
    }

    /** Who is there, or null. */
    @Nullable
    LiveStream find(long key) {
        int slot = slotOf(key);
        return streams[slot];
    }

    /** Puts {@code stream} there and returns who was. */
    @Nullable
    LiveStream put(long key, LiveStream stream) {
        if (2 * (size + 1) > keys.length) grow();
        int slot = slotOf(key);
        var before = streams[slot];
        if (before == null) size++;
        keys[slot] = key;
        streams[slot] = stream;
        return before;
    }

    /** Forgets {@code key} if it is {@code stream}'s. */
    void remove(long key, LiveStream stream) {
        if (find(key) != stream) return;
        var kept = streams;
        var keptKeys = keys;
        clear(keys.length);
        for (int i = 0; i < kept.length; i++) {
            var other = kept[i];
            if (other != null && keptKeys[i] != key) put(keptKeys[i], other);
        }
    }

    private int slotOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9e3779b97f4a7c15L) >>> 40) & mask;
        while (streams[slot] != null && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        var kept = streams;
        var keptKeys = keys;
        clear(2 * keys.length);
        for (int i = 0; i < kept.length; i++) {
            var stream = kept[i];
            if (stream != null) put(keptKeys[i], stream);
        }
    }

    private void clear(int room) {
        keys = new long[room];
        streams = new LiveStream[room];
        size = 0;
    }
}
