package be.cyberfam.lab.rtp;

/**
 * Lays a source's timestamps on our steady clock: a sample is heard when the fastest packet of late would have brought it, so that jitter does not move the
 * borders of speech.
 */
final class PlayoutClock {
    /** One timestamp unit in nanoseconds. */
    static final long UNIT = 125_000;

    private static final long CREEP = 20_000;
    private static final long JUMP = 250_000_000;

    private boolean running;
    private int lastTimestamp;
    private long samples;
    private long offset;

    /** Takes note of a packet; returns when its first sample is heard. */
    long hear(int timestamp, long arrival) {
        samples += running ? timestamp - lastTimestamp : 0;
        lastTimestamp = timestamp;
        long seen = arrival - samples * UNIT;
        long slack = seen - offset;
        if (!running || Math.abs(slack) > JUMP) offset = seen;
        else offset += Math.min(slack, CREEP);
        running = true;
        return samples * UNIT + offset;
    }

    /** Another source begins. */
    void restart() {
        running = false;
        samples = 0;
    }
}
