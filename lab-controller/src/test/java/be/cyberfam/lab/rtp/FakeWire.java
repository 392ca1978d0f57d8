package be.cyberfam.lab.rtp;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** Keeps what is sent, with when and whereto, and delivers what a test lets arrive. */
final class FakeWire implements Wire {
    final List<ByteBuffer> sent = new ArrayList<>();
    final List<Long> sentAt = new ArrayList<>();
    final List<InetSocketAddress> targets = new ArrayList<>();
    private final Datagrams waiting = new Datagrams(8, 256);
    private final LongSupplier now;

    /** @param now nanoseconds */
    FakeWire(LongSupplier now) {
        this.now = now;
    }

    @Override
    public void receive(Datagrams in) {
        in.clear();
        for (int i = 0; i < waiting.count(); i++) {
            in.next().put(waiting.packet(i));
            in.add(waiting.peer(i));
        }
        waiting.clear();
    }

    @Override
    public int send(Datagrams out) {
        for (int i = 0; i < out.count(); i++) {
            sent.add(ByteBuffer.allocate(out.packet(i).limit())
                    .put(out.packet(i))
                    .flip());
            sentAt.add(now.getAsLong());
            targets.add(out.target(i));
        }
        out.clear();
        return 0;
    }

    @Override
    public void close() {}

    void arrive(InetSocketAddress from, ByteBuffer packet) {
        waiting.next().put(packet);
        waiting.add(Peers.key(from));
    }

    int sequence(int i) {
        return sent.get(i).getShort(2);
    }

    int timestamp(int i) {
        return sent.get(i).getInt(4);
    }
}
