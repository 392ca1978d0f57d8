package be.cyberfam.lab.metrics;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;

/** A service of words, as meters. */
final class WordMeters {
    private WordMeters() {}

    static void bind(MeterRegistry registry, String service, WordFigures figures) {
        FunctionTimer.builder(
                        "lab.words.answers",
                        registry,
                        alive -> figures.asked().getAsLong(),
                        alive -> figures.waited().get().toNanos(),
                        TimeUnit.NANOSECONDS)
                .tag("service", service)
                .description("Questions put to a service of words, and how long its answers took")
                .register(registry);
        Counted.by("lab.words.failures", figures.failed(), registry)
                .tag("service", service)
                .description("Questions without an answer that could be used")
                .register(registry);
    }
}
