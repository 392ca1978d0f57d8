package be.cyberfam.lab.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The link to the switch, as meters. */
final class SwitchMeters {
    private static final List<String> KINDS = List.of("unknown-account", "wrong-password", "failed-acl", "no-call-id");

    private SwitchMeters() {}

    static void bind(MeterRegistry registry, SwitchFigures figures) {
        counter(registry, "lab.ami.events", "Events heard from the switch", figures.events());
        counter(registry, "lab.ami.reconnects", "Times a lost link to the switch came back", figures.reconnects());
        counter(registry, "lab.ami.resyncs", "Times the floor was put right from the switch", figures.resyncs());
        counter(registry, "lab.ami.failures", "Orders to the switch that failed", figures.failures());
        gauge(registry, "lab.ami.lag", "Age of the last event when the floor heard it", figures.lag());
        gauge(registry, "lab.ami.lag.worst", "Longest such age since the last scrape", figures.worstLag());
        KINDS.forEach(
                kind -> refused(registry, kind, () -> figures.refused().get().getOrDefault(kind, 0L)));
        refused(registry, "other", () -> ofOtherKinds(figures.refused().get()));
    }

    private static long ofOtherKinds(Map<String, Long> refused) {
        return refused.entrySet().stream()
                .filter(count -> !KINDS.contains(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static void refused(MeterRegistry registry, String kind, LongSupplier count) {
        Counted.by("lab.sip.refused", count, registry)
                .description("Requests the switch refused, by the reason it gave")
                .tag("kind", kind)
                .register(registry);
    }

    private static void counter(MeterRegistry registry, String name, String what, LongSupplier count) {
        Counted.by(name, count, registry).description(what).register(registry);
    }

    private static void gauge(MeterRegistry registry, String name, String what, Supplier<Duration> age) {
        TimeGauge.builder(name, age, TimeUnit.NANOSECONDS, a -> a.get().toNanos())
                .strongReference(true)
                .description(what)
                .register(registry);
    }
}
