package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A wire that is opened anew when its socket breaks, once a second until it works; meanwhile nothing comes and nothing leaves. */
final class MendedWire implements Wire {
    private static final long PAUSE = 1_000_000_000L;

    private final Socket.Binding binding;
    private final InetSocketAddress local;
    private final Times times;
    private final AtomicLong mended = new AtomicLong();
    private @Nullable Socket socket;
    private long retryAt;

    MendedWire(Socket socket, Socket.Binding binding, InetSocketAddress local, Times times) {
        this.socket = socket;
        this.binding = binding;
        this.local = local;
        this.times = times;
    }

    @Override
    public void receive(Datagrams in) {
        in.clear();
        var working = working();
        if (working == null) return;
        try {
            working.receive(in);
        } catch (IOException broken) {
            in.clear();
            retire(working);
        }
    }

    @Override
    public int send(Datagrams out) {
        int asked = out.count();
        var working = working();
        if (working == null) return dropped(out, asked);
        try {
            return working.send(out);
        } catch (IOException broken) {
            retire(working);
            return dropped(out, asked);
        }
    }

    /** How often a new socket was opened. */
    long mended() {
        return mended.get();
    }

    @Override
    public void close() {
        if (socket != null) socket.close();
    }

    private @Nullable Socket working() {
        if (socket == null && times.nanos() - retryAt >= 0) reopen();
        return socket;
    }

    private void reopen() {
        // an interrupt closes a channel; left standing it would close the next one too
        Thread.interrupted();
        try {
            socket = binding.bind(local);
            mended.incrementAndGet();
        } catch (IOException stillBroken) {
            retryAt = times.nanos() + PAUSE;
        }
    }

    private static int dropped(Datagrams out, int asked) {
        out.clear();
        return asked;
    }

    private void retire(Socket broken) {
        broken.close();
        socket = null;
        retryAt = times.nanos();
    }
}
