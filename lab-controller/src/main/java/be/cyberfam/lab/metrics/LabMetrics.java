package be.cyberfam.lab.metrics;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.conductor.Feed;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorChange;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Everything the lab measures about itself, in one registry. Watches the floor as a {@link Feed}. */
public final class LabMetrics implements Feed, AutoCloseable {
    private static final Duration[] HTTP_BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    /** Beyond 60 ms a listener would begin to notice. */
    private static final Duration[] SPEECH_BUCKETS = {
        Duration.ofMillis(10),
        Duration.ofMillis(20),
        Duration.ofMillis(40),
        Duration.ofMillis(60),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final FloorMeters floor;
    private final Timer speech;
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /** Begins with the floor as it is before anything is published. */
    public LabMetrics(Floor first, List<LineId> lines, InstantSource clock) {
        floor = new FloorMeters(registry, first, lines, clock);
        speech = Timer.builder("lab.customer.speech.delay")
                .description("From the moment a customer meant to speak to his first packet")
                .serviceLevelObjectives(SPEECH_BUCKETS)
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void publish(Floor now, FloorChange change) {
        floor.after(now, change);
    }

    /** Replaces the floor without a change to count: after the journal has been replayed. */
    public void reset(Floor now) {
        floor.reset(now);
    }

    /** Tells the link to the switch as well. */
    public void watch(SwitchFigures figures) {
        SwitchMeters.bind(registry, figures);
    }

    /** Tells a set of voices as well; {@code side} is {@code customers} or {@code robots}. */
    public void watch(String side, VoiceFigures figures) {
        VoiceMeters.bind(registry, side, figures);
    }

    /** Tells a service of words as well; {@code service} is {@code recogniser} or {@code talker}. */
    public void watch(String service, WordFigures figures) {
        WordMeters.bind(registry, service, figures);
    }

    /** A customer began to speak, so long after he meant to. */
    public void spoke(Duration late) {
        speech.record(late);
    }

    /** Counts something odd, by a kind from a short list of the caller's. */
    public void odd(String kind) {
        registry.counter("lab.oddities", "kind", kind).increment();
    }

    /** One HTTP request that was answered; {@code operation} is of a bounded list, the duration in ns. */
    public void request(String operation, String method, int status, long nanos) {
        Timer.builder("lab.http.requests")
                .description("Requests answered, by operation of the API")
                .tag("operation", operation)
                .tag("method", method)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(HTTP_BUCKETS)
                .register(registry)
                .record(Duration.ofNanos(nanos));
    }

    /** All of it in Prometheus' text format; may be asked on any thread. */
    public String scrape() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
