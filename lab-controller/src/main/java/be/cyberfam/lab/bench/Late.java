package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.PacingReport;
import java.time.Duration;

/** How late packets were, in milliseconds. */
record Late(double p50, double p99, double max) {
    static Late of(PacingReport report) {
        return new Late(ms(report.p50()), ms(report.p99()), ms(report.max()));
    }

    private static double ms(Duration late) {
        return late.toNanos() / 1e6;
    }
}
