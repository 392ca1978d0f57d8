package be.cyberfam.lab.labtest;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;

import be.cyberfam.lab.call.CallId;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Somebody at the HTTP API, as any program may be: JSON in, JSON out, a token between. */
final class ApiVisitor {
    private static final Duration ANSWERS_IN = Duration.ofSeconds(10);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI api;
    private final String token;

    private ApiVisitor(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    /** Signs in, at a seat when one is given. */
    static ApiVisitor signsIn(String address, String person, String code, String... seat) {
        var credentials =
                new JsonObject().put("person", person).put("code", code).put("carrier", "token");
        List.of(seat).forEach(taken -> credentials.put("seat", taken));
        var stranger = new ApiVisitor(URI.create(address + "api/v1/"), "");
        return new ApiVisitor(
                stranger.api, stranger.post("sessions", credentials).getString("token"));
    }

    /** To everything she is asked about. */
    ApiVisitor agrees() {
        var version = get("consent").getString("version");
        var agreed = new JsonObject().put("practice", true).put("class", true).put("trial", true);
        put("consent", new JsonObject().put("version", version).put("agreed", agreed));
        return this;
    }

    JsonObject get(String path) {
        return send("GET", path, noBody());
    }

    JsonObject post(String path) {
        return send("POST", path, noBody());
    }

    JsonObject post(String path, JsonObject body) {
        return send("POST", path, ofString(body.encode()));
    }

    JsonObject put(String path, JsonObject body) {
        return send("PUT", path, ofString(body.encode()));
    }

    JsonObject delete(String path) {
        return send("DELETE", path, noBody());
    }

    /** The things of a list. */
    List<JsonObject> all(String path) {
        return get(path).getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    /** The calls on which seats talk at this moment. */
    Set<CallId> callsTalkedOn() {
        return all("seats").stream()
                .filter(seat -> "talking".equals(seat.getString("state")))
                .map(seat -> new CallId(seat.getString("call")))
                .collect(Collectors.toSet());
    }

    private JsonObject send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(api.resolve(path))
                .timeout(ANSWERS_IN)
                .method(method, body)
                .header("Authorization", "Bearer " + token);
        if (body.contentLength() > 0) {
            request.header("Content-Type", "application/json");
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isEmpty() ? new JsonObject() : new JsonObject(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
