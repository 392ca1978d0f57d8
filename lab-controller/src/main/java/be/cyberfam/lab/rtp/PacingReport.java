package be.cyberfam.lab.rtp;

import java.time.Duration;

/**
 * How punctually an engine sent since it was opened or last asked to forget: actual minus intended time of each packet.
 *
 * @param packets how many were sent; the other figures are zero when it is 0
 */
public record PacingReport(long packets, Duration p50, Duration p99, Duration max) {}
