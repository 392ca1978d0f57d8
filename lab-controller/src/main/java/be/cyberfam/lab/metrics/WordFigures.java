package be.cyberfam.lab.metrics;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a service of words counts; the counters only grow.
 *
 * @param asked questions put to it
 * @param failed those without an answer that could be used
 * @param waited for all answers together
 */
public record WordFigures(LongSupplier asked, LongSupplier failed, Supplier<Duration> waited) {}
