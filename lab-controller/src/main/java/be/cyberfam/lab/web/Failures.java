package be.cyberfam.lab.web;

import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a client why its request came to nothing; what is our fault is logged once, here, and not explained outside. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static void answer(RoutingContext context) {
        var failure = context.failure();
        int status = context.statusCode() < 400 ? 500 : context.statusCode();
        if (failure instanceof Refusal refusal) {
            refusal.headers().forEach(context.response()::putHeader);
            send(context, refusal.problem());
        } else if (failure instanceof HttpException http) {
            send(context, plain(http.getStatusCode()));
        } else if (failure == null) {
            send(context, plain(status));
        } else {
            LOG.error("{} {} failed", context.request().method(), context.normalizedPath(), failure);
            send(context, plain(status));
        }
    }

    private static void send(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended() || response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .end(Json.buffer(problem.at(context.normalizedPath())));
    }

    private static Problem plain(int status) {
        return Problem.of("about:blank", title(status), status, null);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read";
            case 404 -> "There is nothing here";
            case 405 -> "Not with this method";
            case 413 -> "The body is too large";
            case 415 -> "The body must be application/json";
            case 431 -> "The headers are too large";
            case 503 -> "Not now";
            default -> status < 500 ? "The request was refused" : "Something went wrong in the lab";
        };
    }
}
