package be.cyberfam.lab.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A set of voices, as meters. */
final class VoiceMeters {
    private static final Map<String, Double> SHARES = Map.of("0.5", .5, "0.99", .99, "1", 1.0);

    private VoiceMeters() {}

    static void bind(MeterRegistry registry, String side, VoiceFigures figures) {
        Gauge.builder("lab.rtp.streams", figures.streams(), LongSupplier::getAsLong)
                .strongReference(true)
                .tag("side", side)
                .description("Streams open now")
                .register(registry);
        SHARES.forEach((name, share) -> TimeGauge.builder(
                        "lab.rtp.send.lateness",
                        figures.lateness().notExceededBy(share),
                        TimeUnit.NANOSECONDS,
                        late -> late.get().toNanos())
                .strongReference(true)
                .tag("side", side)
                .tag("quantile", name)
                .description("How late packets left against the 20 ms grid")
                .register(registry));
        TimeGauge.builder(
                        "lab.rtp.jitter",
                        figures,
                        TimeUnit.SECONDS,
                        f -> f.jitter().getAsDouble())
                .strongReference(true)
                .tag("side", side)
                .description("Interarrival jitter, mean of the open streams")
                .register(registry);
        counter(registry, side, "lab.rtp.received", "RTP packets received", figures.received());
        counter(registry, side, "lab.rtp.lost", "RTP packets that did not come", figures.lost());
        counter(registry, side, "lab.rtp.malformed", "Packets that were no RTP", figures.malformed());
    }

    private static void counter(MeterRegistry registry, String side, String name, String what, LongSupplier count) {
        Counted.by(name, count, registry)
                .tag("side", side)
                .baseUnit("packets")
                .description(what)
                .register(registry);
    }
}
