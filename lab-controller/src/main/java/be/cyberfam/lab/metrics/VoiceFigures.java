package be.cyberfam.lab.metrics;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a set of voices counts; the counters only grow.
 *
 * @param streams open now
 * @param lateness of sending against the 20 ms grid: the value that this share (0 to 1) of all packets did not exceed
 * @param received RTP packets
 * @param lost RTP packets that were expected and did not come
 * @param jitter interarrival jitter (RFC 3550 §6.4.1), mean over the open streams, in seconds
 * @param malformed packets that were no RTP
 */
public record VoiceFigures(
        LongSupplier streams,
        Lateness lateness,
        LongSupplier received,
        LongSupplier lost,
        DoubleSupplier jitter,
        LongSupplier malformed) {

    /** How late packets left. */
    @FunctionalInterface
    public interface Lateness {
        Supplier<Duration> notExceededBy(double share);
    }
}
