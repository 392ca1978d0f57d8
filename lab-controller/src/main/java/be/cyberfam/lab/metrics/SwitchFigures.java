package be.cyberfam.lab.metrics;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the link to the switch counts; the counters only grow.
 *
 * @param events heard from the switch
 * @param reconnects how often a lost link came back
 * @param resyncs how often the floor was put right from the switch's own word
 * @param failures orders that failed or were refused
 * @param lag from the switch's timestamp of the last event until the floor heard it
 * @param worstLag the longest since it was last asked for
 * @param refused who was refused by the switch, by kind
 */
public record SwitchFigures(
        LongSupplier events,
        LongSupplier reconnects,
        LongSupplier resyncs,
        LongSupplier failures,
        Supplier<Duration> lag,
        Supplier<Duration> worstLag,
        Supplier<Map<String, Long>> refused) {}
