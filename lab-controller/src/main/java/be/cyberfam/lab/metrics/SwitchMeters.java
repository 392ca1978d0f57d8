package be.cyberfam.lab.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The link to the switch, as meters. */
final class SwitchMeters {
    private SwitchMeters() {}

    static void bind(MeterRegistry registry, SwitchFigures figures) {
        counter(registry, "lab.ami.events", "Events heard from the switch", figures.events());
        counter(registry, "lab.ami.reconnects", "Times a lost link to the switch came back", figures.reconnects());
        counter(registry, "lab.ami.resyncs", "Times the floor was put right from the switch", figures.resyncs());
        counter(registry, "lab.ami.failures", "Orders to the switch that failed", figures.failures());
        gauge(registry, "lab.ami.lag", "Age of the last event when the floor heard it", figures.lag());
        gauge(registry, "lab.ami.lag.worst", "Longest such age since the last scrape", figures.worstLag());
        counter(registry, "lab.sip.refused", "Callers the switch refused", () -> sum(figures));
    }

    private static long sum(SwitchFigures figures) {
        return figures.refused().get().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void counter(MeterRegistry registry, String name, String what, LongSupplier count) {
        FunctionCounter.builder(name, count, LongSupplier::getAsLong)
                .description(what)
                .register(registry);
    }

    private static void gauge(MeterRegistry registry, String name, String what, Supplier<Duration> age) {
        TimeGauge.builder(name, age, TimeUnit.NANOSECONDS, a -> a.get().toNanos())
                .strongReference(true)
                .description(what)
                .register(registry);
    }
}
