package be.cyberfam.lab.rtp;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** A row of datagram buffers in one piece of memory, filled and emptied again and again without allocation. */
final class Datagrams {
    private final ByteBuffer memory;
    private final ByteBuffer[] packets;
    private final long[] peers;
    private final InetSocketAddress[] targets;
    private final int room;
    private int count;

    /** Room for {@code rows} datagrams of up to {@code room} octets. */
    Datagrams(int rows, int room) {
        this.room = room;
        memory = ByteBuffer.allocateDirect(rows * room);
        packets = new ByteBuffer[rows];
        for (int i = 0; i < rows; i++) packets[i] = memory.slice(i * room, room);
        peers = new long[rows];
        targets = new InetSocketAddress[rows];
    }

    /** The buffer of row {@code i}; of a filled row it goes from 0 to the datagram's length. */
    ByteBuffer packet(int i) {
        return packets[i];
    }

    /** Who sent row {@code i} or shall get it, as {@link Peers#key}. */
    long peer(int i) {
        return peers[i];
    }

    /** Who shall get row {@code i}. */
    InetSocketAddress target(int i) {
        return targets[i];
    }

    /** The next free row's buffer, cleared. */
    ByteBuffer next() {
        return packets[count].clear();
    }

    /** The row from {@link #next} is filled up to its position and goes to {@code target}. */
    void add(InetSocketAddress target, long peer) {
        targets[count] = target;
        add(peer);
    }

    /** The row from {@link #next} is filled up to its position and came from {@code peer}. */
    void add(long peer) {
        packets[count].flip();
        peers[count++] = peer;
    }

    /** How many rows are filled. */
    int count() {
        return count;
    }

    boolean isFull() {
        return count == packets.length;
    }

    void clear() {
        count = 0;
    }

    /** The memory behind all rows, {@link #room} octets each. */
    ByteBuffer memory() {
        return memory;
    }

    int rows() {
        return packets.length;
    }

    int room() {
        return room;
    }
}
