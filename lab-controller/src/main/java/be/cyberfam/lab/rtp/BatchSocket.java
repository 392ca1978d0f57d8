package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.net.BindException;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** A UDP socket of 64-bit Linux that moves many datagrams with one system call (sendmmsg, recvmmsg). */
final class BatchSocket implements Socket {
    private static final int AF_INET = 2;
    private static final int DATAGRAM_NONBLOCKING_CLOSED_ON_EXEC = 2 | 0x800 | 0x80000;
    private static final int SOL_SOCKET = 1;
    private static final int SO_SNDBUF = 7;
    private static final int SO_RCVBUF = 8;
    private static final int SYSTEM_BUFFER = 4 << 20;
    private static final int EAGAIN = 11;
    private static final int EBADF = 9;
    private static final int ENOTSOCK = 88;
    private static final int CLOSED = -1;

    private final Libc libc;
    private final MethodHandle sendmmsg;
    private final MethodHandle recvmmsg;
    private int descriptor;
    private int port;
    private @Nullable MessageTable incoming;
    private @Nullable MessageTable outgoing;

    private BatchSocket(Libc libc) throws ReflectiveOperationException {
        this.libc = libc;
        sendmmsg = libc.function("sendmmsg", int.class, long.class, int.class, int.class);
        recvmmsg = libc.function("recvmmsg", int.class, long.class, int.class, int.class, long.class);
    }

    /** True where it can be used: 64-bit Linux with Java 22 or newer. */
    static boolean isPossible() {
        boolean linux = System.getProperty("os.name", "").equals("Linux");
        boolean known = System.getProperty("os.arch", "").matches("amd64|aarch64");
        return linux
                && known
                && Runtime.version().feature() >= 22
                && Libc.find().isPresent();
    }

    /** Binds {@code local} (IPv4); port 0 takes a free one. */
    static BatchSocket bind(InetSocketAddress local) throws IOException {
        try {
            var socket = new BatchSocket(Libc.find().orElseThrow());
            socket.open(local);
            return socket;
        } catch (ReflectiveOperationException | RuntimeException unusable) {
            throw new IOException("no batched socket here", unusable);
        }
    }

    @Override
    public void receive(Datagrams in) throws IOException {
        in.clear();
        var table = incoming;
        if (table == null || !table.isOver(in)) table = incoming = table(in);
        table.offerAll();
        int count = received(table, in.rows());
        if (count > 0) table.take(count);
        else if (count < 0 && libc.errno() != EAGAIN) throw broken("recvmmsg");
    }

    @Override
    public int send(Datagrams out) throws IOException {
        var table = outgoing;
        if (table == null || !table.isOver(out)) table = outgoing = table(out);
        table.address();
        int refused = 0;
        for (int done = 0; done < out.count(); ) {
            int count = sent(table, done, out.count() - done);
            if (count < 0 && isBroken()) throw broken("sendmmsg");
            if (count <= 0) refused++;
            done += Math.max(1, count);
        }
        out.clear();
        return refused;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public int batch() {
        return 64;
    }

    @Override
    public void close() {
        if (descriptor != CLOSED) libc.call("close", descriptor);
        descriptor = CLOSED;
    }

    private void open(InetSocketAddress local) throws IOException, ReflectiveOperationException {
        descriptor = libc.call("socket", AF_INET, DATAGRAM_NONBLOCKING_CLOSED_ON_EXEC, 0);
        if (descriptor < 0) throw broken("socket");
        try {
            roomy(SO_RCVBUF);
            roomy(SO_SNDBUF);
            name(local);
        } catch (IOException | ReflectiveOperationException | RuntimeException refused) {
            close();
            throw refused;
        }
    }

    private void roomy(int option) throws ReflectiveOperationException {
        var value = MessageTable.direct(4).putInt(0, SYSTEM_BUFFER);
        try {
            libc.call("setsockopt", descriptor, SOL_SOCKET, option, libc.address(value), 4);
        } finally {
            Reference.reachabilityFence(value);
        }
    }

    private void name(InetSocketAddress local) throws IOException, ReflectiveOperationException {
        var address = MessageTable.direct(MessageTable.ADDRESS);
        var length = MessageTable.direct(4).putInt(0, MessageTable.ADDRESS);
        MessageTable.sockaddr(address, 0, Peers.key(local));
        try {
            int bound = libc.call("bind", descriptor, libc.address(address), MessageTable.ADDRESS);
            if (bound < 0) throw new BindException("bind " + local + ": error " + libc.errno());
            libc.call("getsockname", descriptor, libc.address(address), libc.address(length));
            port = (int) (MessageTable.peer(address, 0) & 0xffff);
        } finally {
            Reference.reachabilityFence(length);
        }
    }

    private MessageTable table(Datagrams rows) throws IOException {
        try {
            return new MessageTable(rows, libc);
        } catch (ReflectiveOperationException impossible) {
            throw new IOException("no address of a buffer", impossible);
        }
    }

    private int sent(MessageTable table, int from, int count) {
        try {
            return (int) sendmmsg.invokeExact(descriptor, table.header(from), count, 0);
        } catch (Throwable impossible) {
            throw new LinkageError("sendmmsg", impossible);
        }
    }

    private int received(MessageTable table, int most) {
        try {
            return (int) recvmmsg.invokeExact(descriptor, table.header(0), most, 0, 0L);
        } catch (Throwable impossible) {
            throw new LinkageError("recvmmsg", impossible);
        }
    }

    private boolean isBroken() {
        return libc.errno() == EBADF || libc.errno() == ENOTSOCK;
    }

    private IOException broken(String call) {
        return new IOException(call + ": error " + libc.errno());
    }
}
