package be.cyberfam.lab.pbx;

import java.time.Duration;

/**
 * How long to wait before the next restart: at once after a long good time, then twice as long each time.
 */
final class BackOff {
    private final Duration first;
    private final Duration longest;
    private final Duration goodTime;
    private Duration next;
    private long startedNanos;
    private boolean everStarted;

    BackOff(Duration first, Duration longest, Duration goodTime) {
        this.first = first;
        this.longest = longest;
        this.goodTime = goodTime;
        this.next = first;
    }

    static BackOff standard() {
        return new BackOff(Duration.ofMillis(100), Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    void started(long nowNanos) {
        startedNanos = nowNanos;
        everStarted = true;
    }

    /** The wait before the restart that is needed now. */
    Duration next(long nowNanos) {
        if (everStarted && nowNanos - startedNanos > goodTime.toNanos()) {
            next = first;
        }
        everStarted = false;
        var wait = next;
        next = next.multipliedBy(2).compareTo(longest) > 0 ? longest : next.multipliedBy(2);
        return wait;
    }
}
