package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;

/** A socket on one {@link DatagramChannel}: a system call for each datagram. */
final class ChannelSocket implements Socket {
    private static final int SYSTEM_BUFFER = 4 << 20;

    private final DatagramChannel channel;

    private ChannelSocket(DatagramChannel channel) {
        this.channel = channel;
    }

    /** Binds {@code local}; port 0 takes a free one. */
    static ChannelSocket bind(InetSocketAddress local) throws IOException {
        var channel = DatagramChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, SYSTEM_BUFFER)
                    .setOption(StandardSocketOptions.SO_SNDBUF, SYSTEM_BUFFER);
            channel.bind(local).configureBlocking(false);
            return new ChannelSocket(channel);
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    @Override
    public void receive(Datagrams in) throws IOException {
        in.clear();
        while (!in.isFull()) {
            if (!(channel.receive(in.next()) instanceof InetSocketAddress sender)) return;
            in.add(Peers.key(sender));
        }
    }

    @Override
    public int send(Datagrams out) throws IOException {
        int refused = 0;
        for (int i = 0; i < out.count(); i++) if (!sent(out, i)) refused++;
        out.clear();
        return refused;
    }

    private boolean sent(Datagrams out, int row) throws IOException {
        try {
            return channel.send(out.packet(row), out.target(row)) > 0;
        } catch (ClosedChannelException broken) {
            throw broken;
        } catch (IOException unreachable) {
            return false;
        }
    }

    @Override
    public int port() {
        return channel.socket().getLocalPort();
    }

    @Override
    public int batch() {
        return 16;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // nothing more can be done for a socket that will not close
        }
    }
}
