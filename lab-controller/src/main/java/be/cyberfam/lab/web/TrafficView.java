package be.cyberfam.lab.web;

import be.cyberfam.lab.exercise.Traffic;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How customers arrive, in the API's words; which fields are there depends on the shape. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrafficView(
        String shape,
        @Nullable Double perHour,
        @Nullable Double fromPerHour,
        @Nullable Double toPerHour,
        @Nullable Double peakPerHour,
        @Nullable Long peakAtMs,
        @Nullable Long peakWidthMs,
        @Nullable Integer size,
        @Nullable Long everyMs) {

    static TrafficView of(Traffic traffic) {
        return switch (traffic) {
            case Traffic.Poisson t -> rate("poisson", t.meanPerHour());
            case Traffic.Ramp t ->
                new TrafficView("ramp", null, t.firstPerHour(), t.lastPerHour(), null, null, null, null, null);
            case Traffic.Peak t ->
                new TrafficView(
                        "peak",
                        t.basePerHour(),
                        null,
                        null,
                        t.peakPerHour(),
                        t.at().toMillis(),
                        t.width().toMillis(),
                        null,
                        null);
            case Traffic.Waves t ->
                new TrafficView(
                        "waves",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        t.size(),
                        t.every().toMillis());
        };
    }

    Traffic toTraffic() {
        return switch (shape) {
            case "poisson" -> new Traffic.Poisson(of(perHour));
            case "ramp" -> new Traffic.Ramp(of(fromPerHour), of(toPerHour));
            case "peak" -> new Traffic.Peak(of(perHour), of(peakPerHour), ms(peakAtMs), ms(peakWidthMs));
            case "waves" -> new Traffic.Waves(size == null ? 0 : size, ms(everyMs));
            default -> throw Refusal.badField("#/traffic/shape", "is no shape of traffic");
        };
    }

    private static TrafficView rate(String shape, double perHour) {
        return new TrafficView(shape, perHour, null, null, null, null, null, null, null);
    }

    private static double of(@Nullable Double rate) {
        return rate == null ? 0 : rate;
    }

    private static Duration ms(@Nullable Long ms) {
        return Duration.ofMillis(ms == null ? 0 : ms);
    }
}
