package be.cyberfam.lab.rtp;

import java.time.Duration;
import java.util.Optional;

/**
 * What one stream sent and received so far (RFC 3550 §6.4, appendix A).
 *
 * @param packetsSent RTP packets handed to the socket
 * @param octetsSent payload octets of those
 * @param packetsReceived valid RTP packets of this call
 * @param octetsReceived payload octets of those
 * @param packetsLost expected minus received over all sources heard, never below 0
 * @param packetsDuplicated packets whose sequence number had come already
 * @param packetsLate packets that came after a later one
 * @param sourceChanges how often the far end changed its SSRC or restarted its sequence
 * @param jitter interarrival jitter, RFC 3550 §6.4.1
 * @param roundTrip from the far end's last report on us, empty when it never sent one
 * @param farLossFraction the fraction of ours the far end says it lost, 0 to 1, empty when it never reported
 * @param worstLateness how late our latest packet left against its place on the 20 ms grid
 */
public record RtpStatistics(
        long packetsSent,
        long octetsSent,
        long packetsReceived,
        long octetsReceived,
        long packetsLost,
        long packetsDuplicated,
        long packetsLate,
        long sourceChanges,
        Duration jitter,
        Optional<Duration> roundTrip,
        Optional<Double> farLossFraction,
        Duration worstLateness) {
    /** The figures of a stream on which nothing has happened. */
    public static final RtpStatistics NONE =
            new RtpStatistics(0, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO, Optional.empty(), Optional.empty(), Duration.ZERO);
}
