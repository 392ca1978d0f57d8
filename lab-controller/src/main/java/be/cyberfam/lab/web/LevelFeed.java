package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.Meters;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who look at the floor how its calls sound: a few times a second, and only while somebody looks. It is beside the
 * numbered changes: whoever misses one misses nothing.
 */
final class LevelFeed {
    private static final long PERIOD_MS = 250;

    private final Vertx vertx;
    private final Meters meters;
    private final StepWords steps;
    /** Who looks, and what she was told last. */
    private final Map<LiveClient, List<LevelView>> watching = new LinkedHashMap<>();

    private long timer;

    LevelFeed(Vertx vertx, Meters meters, StepWords steps) {
        this.steps = steps;
        this.vertx = vertx;
        this.meters = meters;
    }

    /** One call's sound as the screen shows it. */
    record LevelView(
            String call,
            int agent,
            int customer,
            String speaks,
            int mood,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String step,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String at,

            boolean leaves) {
        static LevelView of(Map.Entry<CallId, Meters.Reading> entry, StepWords steps) {
            var now = entry.getValue();
            return new LevelView(
                    entry.getKey().value(),
                    now.agentDbfs(),
                    now.customerDbfs(),
                    speaks(now),
                    now.mood(),
                    now.step().map(step -> steps.of(entry.getKey(), step)).orElse(null),
                    now.step().orElse(null),
                    now.leaves());
        }

        private static String speaks(Meters.Reading now) {
            if (now.agentSpeaks()) {
                return now.customerSpeaks() ? "both" : "agent";
            }
            return now.customerSpeaks() ? "customer" : "nobody";
        }
    }

    void look(LiveClient client, boolean wants) {
        if (!wants) {
            leave(client);
        } else if (!watching.containsKey(client)) {
            watching.put(client, List.of());
            if (watching.size() == 1) {
                timer = vertx.setPeriodic(PERIOD_MS, t -> tell());
            }
        }
    }

    void leave(LiveClient client) {
        var last = watching.remove(client);
        if (last != null && watching.isEmpty()) {
            vertx.cancelTimer(timer);
        }
    }

    /** Everybody what she may see of it, when it is not what she was told last. */
    private void tell() {
        var now = new HashMap<CallId, LevelView>();
        meters.now().entrySet().forEach(entry -> now.put(entry.getKey(), LevelView.of(entry, steps)));
        for (var client : List.copyOf(watching.keySet())) {
            var hers = now.entrySet().stream()
                    .filter(entry -> client.audience().hears(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!Objects.equals(hers, watching.put(client, hers))) {
                client.aside(Json.text(Map.of("type", "levels", "calls", hers)));
            }
        }
    }
}
