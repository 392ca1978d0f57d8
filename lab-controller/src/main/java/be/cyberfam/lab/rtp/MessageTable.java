package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A row of Linux {@code struct mmsghdr} over the rows of {@link Datagrams}, laid out as on every 64-bit Linux: one {@code sockaddr_in}, one {@code iovec} and one
 * header each.
 */
final class MessageTable {
    /** Octets of a {@code sockaddr_in}. */
    static final int ADDRESS = 16;

    private static final int HEADER = 64;
    private static final int VECTOR = 16;
    private static final int LENGTH_IN_HEADER = 56;
    private static final short AF_INET = 2;

    private final Datagrams rows;
    private final ByteBuffer addresses;
    private final ByteBuffer vectors;
    private final ByteBuffer headers;
    private final long headersAt;

    MessageTable(Datagrams rows, Libc libc) throws ReflectiveOperationException {
        this.rows = rows;
        addresses = direct(rows.rows() * ADDRESS);
        vectors = direct(rows.rows() * VECTOR);
        headers = direct(rows.rows() * HEADER);
        headersAt = libc.address(headers);
        long memory = libc.address(rows.memory());
        long addressesAt = libc.address(addresses);
        long vectorsAt = libc.address(vectors);
        for (int i = 0; i < rows.rows(); i++) {
            vectors.putLong(i * VECTOR, memory + (long) i * rows.room());
            headers.putLong(i * HEADER, addressesAt + (long) i * ADDRESS);
            headers.putLong(i * HEADER + 16, vectorsAt + (long) i * VECTOR).putLong(i * HEADER + 24, 1);
        }
    }

    boolean isOver(Datagrams those) {
        return rows == those;
    }

    /** The address of row {@code i}'s header. */
    long header(int i) {
        return headersAt + (long) i * HEADER;
    }

    /** Makes every row ready to receive. */
    void offerAll() {
        for (int i = 0; i < rows.rows(); i++) {
            vectors.putLong(i * VECTOR + 8, rows.room());
            headers.putInt(i * HEADER + 8, ADDRESS);
        }
    }

    /** Fills the first {@code count} rows in as received. */
    void take(int count) {
        for (int i = 0; i < count; i++) {
            rows.next().position(Math.min(rows.room(), headers.getInt(i * HEADER + LENGTH_IN_HEADER)));
            rows.add(peer(i));
        }
    }

    /** Makes the filled rows ready to be sent. */
    void address() {
        for (int i = 0; i < rows.count(); i++) {
            vectors.putLong(i * VECTOR + 8, rows.packet(i).limit());
            headers.putInt(i * HEADER + 8, ADDRESS);
            sockaddr(addresses, i * ADDRESS, rows.peer(i));
        }
    }

    /** Writes {@code peer} (see {@link Peers#key}) as a {@code sockaddr_in}. */
    static void sockaddr(ByteBuffer out, int at, long peer) {
        int host = (int) (peer >>> 16);
        out.putShort(at, AF_INET);
        out.put(at + 2, (byte) (peer >>> 8)).put(at + 3, (byte) peer);
        for (int i = 0; i < 4; i++) out.put(at + 4 + i, (byte) (host >>> (24 - 8 * i)));
    }

    /** Reads a {@code sockaddr_in}. */
    static long peer(ByteBuffer in, int at) {
        long key = 0;
        for (int i = 0; i < 4; i++) key = (key << 8) | (in.get(at + 4 + i) & 0xff);
        return (key << 16) | ((in.get(at + 2) & 0xff) << 8) | (in.get(at + 3) & 0xff);
    }

    static ByteBuffer direct(int octets) {
        return ByteBuffer.allocateDirect(octets).order(ByteOrder.nativeOrder());
    }

    private long peer(int i) {
        return peer(addresses, i * ADDRESS);
    }
}
