package be.cyberfam.lab.web;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One client of the lab: keeps its cookie and CSRF value, and may lie about anything. */
final class Browser {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final TestLab lab;
    final Map<String, String> headers = new LinkedHashMap<>();

    Browser(TestLab lab) {
        this.lab = lab;
    }

    /** A client somebody has signed in with, by cookie. */
    static Browser of(TestLab lab, String person) throws Exception {
        var browser = new Browser(lab);
        var answer = browser.signIn(person, TestLab.code(person), null);
        if (answer.statusCode() != 201) {
            throw new AssertionError("could not sign in: " + answer.body());
        }
        return browser;
    }

    static Browser atSeat(TestLab lab, String person, String seat) throws Exception {
        var browser = new Browser(lab);
        var answer = browser.signIn(person, TestLab.code(person), seat);
        if (answer.statusCode() != 201) {
            throw new AssertionError("could not sign in: " + answer.body());
        }
        return browser;
    }

    HttpResponse<String> signIn(String person, String code, String seat) throws Exception {
        return signIn(new JsonObject().put("person", person).put("code", code), seat);
    }

    /** Signs in at a seat although she, or somebody else, is there already. */
    HttpResponse<String> moves(String person, String seat) throws Exception {
        return signIn(
                new JsonObject()
                        .put("person", person)
                        .put("code", TestLab.code(person))
                        .put("move", true),
                seat);
    }

    private HttpResponse<String> signIn(JsonObject body, String seat) throws Exception {
        if (seat != null) {
            body.put("seat", seat);
        }
        var answer = send("POST", "/api/v1/sessions", body.encode());
        answer.headers().firstValue("Set-Cookie").ifPresent(c -> headers.put("Cookie", c.substring(0, c.indexOf(';'))));
        if (answer.statusCode() == 201) {
            headers.put("X-CSRF-Token", new JsonObject(answer.body()).getString("csrf"));
        }
        return answer;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, null);
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return send("POST", path, body);
    }

    HttpResponse<String> put(String path, String body) throws Exception {
        return send("PUT", path, body);
    }

    HttpResponse<String> send(String method, String path, String body) throws Exception {
        return HTTP.send(request(method, path, body), BodyHandlers.ofString());
    }

    /** A request with headers of its own, beside what every request of hers has. */
    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        headers.forEach(request::header);
        return HTTP.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) throws Exception {
        return HTTP.send(request("GET", path, null), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lab.port() + path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return request.build();
    }
}
