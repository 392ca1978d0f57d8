package be.cyberfam.lab.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A third party that listens to RTP of 20 ms packets and tells how far each came from the grid of its own stream: one yardstick for every sender. A stream is an
 * SSRC; its grid is laid through its earliest packet.
 */
final class PacingProbe implements AutoCloseable {
    private static final long FRAME = 20_000_000;

    private final DatagramChannel channel;
    private final Thread thread;
    private final Map<Integer, Source> sources = new HashMap<>();

    private PacingProbe(DatagramChannel channel) {
        this.channel = channel;
        thread = Thread.ofPlatform().name("pacing-probe").daemon().unstarted(this::listen);
    }

    /** Listens on a free even port of {@code local}. */
    static PacingProbe at(InetAddress local) throws IOException {
        for (int port = 20_000; port < 30_000; port += 2) {
            var channel = DatagramChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, 4 << 20);
            try {
                var probe = new PacingProbe(channel.bind(new InetSocketAddress(local, port)));
                probe.thread.start();
                return probe;
            } catch (IOException taken) {
                channel.close();
            }
        }
        throw new IOException("no free port for the pacing probe");
    }

    InetSocketAddress address() throws IOException {
        return (InetSocketAddress) channel.getLocalAddress();
    }

    /** Forgets what came so far. */
    void forget() {
        synchronized (sources) {
            sources.clear();
        }
    }

    /** How many streams came. */
    int streams() {
        synchronized (sources) {
            return sources.size();
        }
    }

    /** How far all packets were behind their grids. */
    Late late() {
        double[] all;
        synchronized (sources) {
            all = sources.values().stream()
                    .flatMapToDouble(source -> Arrays.stream(source.offsets()))
                    .sorted()
                    .toArray();
        }
        return new Late(quantile(all, .50), quantile(all, .99), quantile(all, 1));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))];
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void listen() {
        var packet = ByteBuffer.allocateDirect(2_048);
        try {
            while (true) {
                channel.receive(packet.clear());
                long now = System.nanoTime();
                if (packet.position() < 12) continue;
                synchronized (sources) {
                    sources.computeIfAbsent(packet.getInt(8), ssrc -> new Source())
                            .came(packet.getShort(2) & 0xffff, now);
                }
            }
        } catch (AsynchronousCloseException closed) {
            // the probe's end
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One sender's packets against the grid of the first. */
    private static final class Source {
        private long[] behind = new long[1_024];
        private int count;
        private int first;
        private long begun;

        void came(int sequence, long now) {
            if (count == 0) {
                first = sequence;
                begun = now;
            }
            if (count == behind.length) behind = Arrays.copyOf(behind, 2 * count);
            int place = (sequence - first) & 0xffff;
            behind[count++] = now - begun - place * FRAME;
        }

        double[] offsets() {
            long earliest = Arrays.stream(behind, 0, count).min().orElse(0);
            return Arrays.stream(behind, 0, count)
                    .mapToDouble(offset -> (offset - earliest) / 1e6)
                    .toArray();
        }
    }
}
