package be.cyberfam.lab.web;

import be.cyberfam.lab.web.Problem.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request is refused, and this is what its sender is told. */
final class Refusal extends RuntimeException {
    private static final String KIND = "urn:lab:problem:";

    private final Problem problem;
    private final Map<String, String> headers;

    private Refusal(Problem problem, Map<String, String> headers) {
        super(problem.title(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    static Refusal badFields(List<FieldError> errors) {
        return new Refusal(
                new Problem(KIND + "bad-request", "Something in the request is wrong", 400, null, null, errors),
                Map.of());
    }

    static Refusal badField(String pointer, String detail) {
        return badFields(List.of(new FieldError(pointer, detail)));
    }

    static Refusal notSignedIn() {
        return new Refusal(
                Problem.of(KIND + "not-signed-in", "Sign in first", 401, null), Map.of("WWW-Authenticate", "Bearer"));
    }

    static Refusal wrongCode() {
        return new Refusal(
                Problem.of(KIND + "wrong-code", "Person or code is wrong", 401, null),
                Map.of("WWW-Authenticate", "Bearer"));
    }

    static Refusal forbidden(String why) {
        return of(403, "forbidden", "Not allowed", why);
    }

    static Refusal noSuch(String kind, Object id) {
        return of(404, "no-such-" + kind, "There is no such " + kind, "no " + kind + " " + id);
    }

    /** Not possible as things stand; {@code kind} is the kebab-case name a screen may word itself. */
    static Refusal conflict(String kind, String why) {
        return of(409, kind, "Not possible as things stand", why);
    }

    static Refusal tooMany(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new Refusal(
                Problem.of(
                        KIND + "too-many-attempts",
                        "Too many attempts",
                        429,
                        "try again in " + seconds + (seconds == 1 ? " second" : " seconds")),
                Map.of("Retry-After", String.valueOf(seconds)));
    }

    static Refusal of(int status, String kind, String title, @Nullable String why) {
        return new Refusal(Problem.of(KIND + kind, title, status, why), Map.of());
    }

    Refusal with(String header, String value) {
        return new Refusal(problem, Map.of(header, value));
    }

    Problem problem() {
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }
}
