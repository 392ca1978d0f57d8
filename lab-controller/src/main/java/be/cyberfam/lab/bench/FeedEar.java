package be.cyberfam.lab.bench;

import be.cyberfam.lab.Lab;
import be.cyberfam.lab.People;
import be.cyberfam.lab.conductor.Role;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A trainer's console that only listens to the live feed and notes when each message came in. */
final class FeedEar implements AutoCloseable {
    private static final Set<String> OF_THE_SWITCH = Set.of("waiting", "ringing", "talking", "on-hold", "wrapping-up");

    private final HttpClient http;
    private final WebSocket socket;
    private final Queue<Heard> heard;
    private Instant counted = Instant.EPOCH;

    private FeedEar(HttpClient http, WebSocket socket, Queue<Heard> heard) {
        this.http = http;
        this.socket = socket;
        this.heard = heard;
    }

    private record Heard(Instant at, String text) {}

    /** Signs in as the trainer of a lab that was just made, and listens. */
    static FeedEar at(Lab lab) throws IOException, InterruptedException {
        var trainer = lab.firstCodes().stream()
                .filter(code -> code.role() == Role.SUPERVISOR)
                .findFirst()
                .orElseThrow(() -> new IOException("the lab's first start made no trainer"));
        var http = HttpClient.newHttpClient();
        var address = URI.create(lab.address());
        var heard = new ConcurrentLinkedQueue<Heard>();
        try {
            var socket = http.newWebSocketBuilder()
                    .header("Authorization", "Bearer " + token(http, address, trainer))
                    .buildAsync(
                            URI.create("ws://" + address.getAuthority() + "/api/v1/live"),
                            new Listener(InstantSource.system(), heard))
                    .join();
            return new FeedEar(http, socket, heard);
        } catch (CompletionException e) {
            http.close();
            throw new IOException("the live feed is not open: " + e.getMessage(), e);
        }
    }

    /** From here on what is heard counts; what was heard before only tells where calls stood. */
    void beginToCount() {
        counted = InstantSource.system().instant();
    }

    /**
     * For each change of a call that the switch reported: how long after its own timestamp it was heard here, in ms. A call's first
     * message is only its beginning: what it was before is not known.
     */
    List<Double> delays() {
        var known = new HashMap<String, String>();
        var delays = new ArrayList<Double>();
        for (var message : heard) {
            var calls = new JsonObject(message.text()).getJsonArray("calls", new JsonArray());
            for (int i = 0; i < calls.size(); i++) {
                var call = calls.getJsonObject(i);
                var since = call.getString("since");
                var before = known.put(call.getString("id"), since);
                if (message.at().isAfter(counted)
                        && before != null
                        && !before.equals(since)
                        && OF_THE_SWITCH.contains(call.getString("phase"))) {
                    delays.add(
                            Duration.between(Instant.parse(since), message.at()).toNanos() / 1e6);
                }
            }
        }
        return delays;
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }

    private static String token(HttpClient http, URI lab, People.Code trainer)
            throws IOException, InterruptedException {
        var body = new JsonObject()
                .put("person", trainer.person().value())
                .put("code", trainer.code())
                .put("carrier", "token");
        var request = HttpRequest.newBuilder(lab.resolve("api/v1/sessions"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(HttpRequest.BodyPublishers.ofString(body.encode()))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IOException("the trainer cannot sign in: " + answer.statusCode());
        return new JsonObject(answer.body()).getString("token", "");
    }

    /** Notes the instant at which a message's last part is here. */
    private static final class Listener implements WebSocket.Listener {
        private final InstantSource clock;
        private final Queue<Heard> heard;
        private final StringBuilder begun = new StringBuilder();

        Listener(InstantSource clock, Queue<Heard> heard) {
            this.clock = clock;
            this.heard = heard;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            var at = clock.instant();
            begun.append(part);
            if (last) {
                heard.add(new Heard(at, begun.toString()));
                begun.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
