package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Map;

/** One robot's way into the lab: the HTTP API, as a person's console uses it. */
final class Desk {
    private final HttpClient http;
    private final String host;
    private final int port;
    private final SeatId seat;
    private String token = "";
    /** How many acts it has told of, over all its calls. */
    private int logged;

    Desk(HttpClient http, String host, int port, SeatId seat) {
        this.http = http;
        this.host = host;
        this.port = port;
        this.seat = seat;
    }

    /** Signs in and takes the seat, from whoever left it behind. */
    Future<Void> signIn(PersonId person, String code) {
        var body = new JsonObject()
                .put("person", person.value())
                .put("code", code)
                .put("seat", seat.value())
                .put("carrier", "token");
        return ask(HttpMethod.POST, "/sessions", body)
                .onSuccess(session -> token = session.getString("token", ""))
                .mapEmpty();
    }

    boolean isSignedIn() {
        return !token.isEmpty();
    }

    /** What the floor says of the seat: {@code state}, {@code pauseReason}, {@code call}. */
    Future<JsonObject> seat() {
        return ask(HttpMethod.GET, "/seats/" + seat, new JsonObject());
    }

    Future<Void> ready() {
        return ask(HttpMethod.POST, "/seats/" + seat + "/ready", new JsonObject())
                .mapEmpty();
    }

    /** Calls the next on the list from this seat; fails when nobody is on it. */
    Future<Void> dialNext() {
        return ask(HttpMethod.POST, "/seats/" + seat + "/dial", new JsonObject(), true)
                .mapEmpty();
    }

    /** Passes over whom the seat reads about. */
    Future<Void> passOver(String customer) {
        var pass = new JsonObject().put("customer", customer).put("why", "bad-moment");
        return ask(HttpMethod.POST, "/seats/" + seat + "/preview/pass", pass).mapEmpty();
    }

    Future<Void> outcome(CallId call, Outcome outcome) {
        var body = new JsonObject().put("code", outcome.code()).put("note", outcome.note());
        if (!outcome.subCode().isEmpty()) {
            body.put("subCode", outcome.subCode());
        }
        return ask(HttpMethod.PUT, "/calls/" + call + "/outcome", body).mapEmpty();
    }

    /** Says that the customer was asked for name and number. */
    Future<Void> checkIdentity(CallId call) {
        var asked = new JsonObject().put("asked", new JsonArray().add("name").add("number"));
        return ask(HttpMethod.PUT, "/calls/" + call + "/identity", asked).mapEmpty();
    }

    /** Tells what was done at fields of the desk, as its page does. */
    Future<Void> log(CallId call, Instant at, Map<String, String> fields, String kind) {
        var acts = new JsonArray();
        fields.forEach((field, detail) -> acts.add(new JsonObject()
                .put("at", at.toString())
                .put("field", field)
                .put("kind", kind)
                .put("detail", detail)));
        var told =
                new JsonObject().put("page", "robot").put("first", logged + 1).put("acts", acts);
        logged += acts.size();
        return ask(HttpMethod.POST, "/calls/" + call + "/field-log", told).mapEmpty();
    }

    Future<Void> wrappedUp(CallId call) {
        return ask(HttpMethod.POST, "/calls/" + call + "/wrapped-up", new JsonObject())
                .mapEmpty();
    }

    private Future<JsonObject> ask(HttpMethod method, String path, JsonObject body) {
        return ask(method, path, body, !body.isEmpty());
    }

    private Future<JsonObject> ask(HttpMethod method, String path, JsonObject body, boolean withBody) {
        var options = new RequestOptions()
                .setMethod(method)
                .setHost(host)
                .setPort(port)
                .setURI("/api/v1" + path)
                .setTimeout(10_000)
                .putHeader("Accept", "application/json");
        if (!token.isEmpty()) {
            options.putHeader("Authorization", "Bearer " + token);
        }
        return http.request(options)
                .compose(request -> !withBody
                        ? request.send()
                        : request.putHeader("Content-Type", "application/json").send(body.toBuffer()))
                .compose(response -> response.body()
                        .compose(answer -> response.statusCode() < 300
                                ? Future.succeededFuture(
                                        answer.length() == 0 ? new JsonObject() : answer.toJsonObject())
                                : Future.failedFuture(
                                        method + " " + path + ": " + response.statusCode() + " " + answer)));
    }
}
