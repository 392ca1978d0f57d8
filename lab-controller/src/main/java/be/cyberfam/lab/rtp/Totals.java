package be.cyberfam.lab.rtp;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToLongFunction;

/** What all streams of an engine received together, those that are closed included; any thread may ask. */
final class Totals {
    private final Set<RtpStream> open = ConcurrentHashMap.newKeySet();
    private final LongAdder received = new LongAdder();
    private final LongAdder lost = new LongAdder();

    /** Counts a stream from its opening to its last fact. */
    void watch(RtpStream stream) {
        open.add(stream);
    }

    void closed(RtpStream stream, RtpStatistics last) {
        open.remove(stream);
        received.add(last.packetsReceived());
        lost.add(last.packetsLost());
    }

    long received() {
        return received.sum() + sum(RtpStatistics::packetsReceived);
    }

    long lost() {
        return lost.sum() + sum(RtpStatistics::packetsLost);
    }

    /** Mean interarrival jitter of the open streams, in seconds; 0 when there are none. */
    double jitterSeconds() {
        return open.stream()
                .mapToDouble(stream -> stream.statistics().jitter().toNanos() / 1e9)
                .average()
                .orElse(0);
    }

    private long sum(ToLongFunction<RtpStatistics> figure) {
        return open.stream().map(RtpStream::statistics).mapToLong(figure).sum();
    }
}
