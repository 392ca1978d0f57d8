package be.cyberfam.lab.ami;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What the link counts, for the metrics; written by its threads, read by any. Counters only grow. */
public final class AmiFigures {
    private final LongAdder events = new LongAdder();
    private final LongAdder reconnects = new LongAdder();
    private final LongAdder actions = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder resyncs = new LongAdder();
    private final AtomicLong lagNanos = new AtomicLong();
    private final AtomicLong worstLagNanos = new AtomicLong();
    private final AtomicLong worstActionNanos = new AtomicLong();
    private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();

    /** Events heard from the switch. */
    public long events() {
        return events.sum();
    }

    /** How often a lost link came back. */
    public long reconnects() {
        return reconnects.sum();
    }

    /** Orders sent. */
    public long actions() {
        return actions.sum();
    }

    /** Orders that failed or were refused. */
    public long failures() {
        return failures.sum();
    }

    /** How often the floor was put right from the switch's own word. */
    public long resyncs() {
        return resyncs.sum();
    }

    /** From the switch's timestamp of the last event until the floor heard it. */
    public Duration lag() {
        return Duration.ofNanos(lagNanos.get());
    }

    /** The longest lag since the last call of this method. */
    public Duration worstLag() {
        return Duration.ofNanos(worstLagNanos.getAndSet(0));
    }

    /** The slowest answer to an order since the last call of this method. */
    public Duration worstAnswer() {
        return Duration.ofNanos(worstActionNanos.getAndSet(0));
    }

    /** Who was refused by the switch, counted by kind: unknown-account, wrong-password, failed-acl, no-call-id... */
    public Map<String, Long> refused() {
        var counts = new TreeMap<String, Long>();
        refused.forEach((kind, count) -> counts.put(kind, count.sum()));
        return counts;
    }

    void heard() {
        events.increment();
    }

    void lagged(Duration lag) {
        long nanos = Math.max(0, lag.toNanos());
        lagNanos.set(nanos);
        worstLagNanos.accumulateAndGet(nanos, Math::max);
    }

    void reconnected() {
        reconnects.increment();
    }

    void resynced() {
        resyncs.increment();
    }

    void answered(long nanos) {
        actions.increment();
        worstActionNanos.accumulateAndGet(nanos, Math::max);
    }

    void failed() {
        failures.increment();
    }

    void refused(String kind) {
        refused.computeIfAbsent(kind, k -> new LongAdder()).increment();
    }
}
