package be.cyberfam.lab.rtp;

import java.util.concurrent.atomic.AtomicLong;

/** An engine's counters: written by its pacing thread, read by any. */
final class Tally {
    final AtomicLong streams = new AtomicLong();
    final AtomicLong foreign = new AtomicLong();
    final AtomicLong malformed = new AtomicLong();
    final AtomicLong unsent = new AtomicLong();
    final AtomicLong skipped = new AtomicLong();
    final AtomicLong faults = new AtomicLong();
    final Lateness lateness = new Lateness();
}
