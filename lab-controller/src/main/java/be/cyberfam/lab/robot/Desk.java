package be.cyberfam.lab.robot;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;

/** One robot's way into the lab: the HTTP API, as a person's console uses it. */
final class Desk {
    private final HttpClient http;
    private final String host;
    private final int port;
    private final SeatId seat;
    private String token = "";

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

    Future<Void> outcome(CallId call, Outcome outcome) {
        var body = new JsonObject().put("code", outcome.code()).put("note", outcome.note());
        if (!outcome.subCode().isEmpty()) {
            body.put("subCode", outcome.subCode());
        }
        return ask(HttpMethod.PUT, "/calls/" + call + "/outcome", body).mapEmpty();
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
