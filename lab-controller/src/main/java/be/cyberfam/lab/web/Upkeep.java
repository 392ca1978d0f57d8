package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Role;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;

/** What programs ask that watch over the lab: {@code /healthz}, {@code /readyz}, {@code /metrics}. */
final class Upkeep {
    private final Vertx vertx;
    private final HealthResource health;
    private final Identity identity;
    private final Supplier<String> metrics;

    Upkeep(Vertx vertx, HealthResource health, Identity identity, Supplier<String> metrics) {
        this.vertx = vertx;
        this.health = health;
        this.identity = identity;
        this.metrics = metrics;
    }

    void mount(Router router) {
        router.get("/healthz").handler(this::alive);
        router.get("/readyz").handler(this::ready);
        router.get("/metrics").handler(this::metrics);
    }

    private void alive(RoutingContext context) {
        Timing.named(context, "healthz");
        json(context, 200, "{\"alive\":true}");
    }

    private void ready(RoutingContext context) {
        Timing.named(context, "readyz");
        health.view()
                .onSuccess(view -> json(context, view.ready() ? 200 : 503, Json.text(view)))
                .onFailure(context::fail);
    }

    private void metrics(RoutingContext context) {
        Timing.named(context, "metrics");
        if (!isLocal(context) && !isAdmin(context)) {
            throw Refusal.forbidden("metrics are for this machine and for admins");
        }
        vertx.executeBlocking(metrics::get, false)
                .onSuccess(text -> context.response()
                        .putHeader("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
                        .end(text))
                .onFailure(context::fail);
    }

    private boolean isAdmin(RoutingContext context) {
        return identity.of(context.request().headers(), context.request().authority())
                .filter(caller -> caller.role() == Role.ADMIN)
                .isPresent();
    }

    /** Whether the request began on this machine; one that a proxy passed on did not, as far as we know. */
    private static boolean isLocal(RoutingContext context) {
        var headers = context.request().headers();
        var address = String.valueOf(context.request().remoteAddress().hostAddress());
        boolean loopback = address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
        return loopback && !headers.contains("Forwarded") && !headers.contains("X-Forwarded-For");
    }

    private static void json(RoutingContext context, int status, String body) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(body);
    }
}
