package be.cyberfam.lab.web;

import be.cyberfam.lab.web.WebConfig.Authority;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;

/**
 * What another machine needs before it can trust this one: the lab's authority and its fingerprint. Nothing of it is
 * secret, and it is needed before anybody can sign in.
 */
final class Trust {
    private final Optional<Authority> authority;

    /** @param authority empty when browsers know the certificate anyway, or no other machine comes here */
    Trust(Optional<Authority> authority) {
        this.authority = authority;
    }

    void mount(Router router) {
        router.get("/authority.json").handler(this::fingerprint);
        router.get("/authority.crt").handler(this::certificate);
    }

    private void fingerprint(RoutingContext context) {
        Timing.named(context, "authority");
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(Json.text(authority
                        .map(a -> Map.of("fingerprint", a.fingerprint()))
                        .orElse(Map.of())));
    }

    private void certificate(RoutingContext context) {
        Timing.named(context, "authority");
        authority.ifPresentOrElse(
                a -> context.response()
                        .putHeader("Content-Type", "application/x-x509-ca-cert")
                        .putHeader("Content-Disposition", "attachment; filename=\"practice-floor.crt\"")
                        .sendFile(a.certificate().toString())
                        .onFailure(context::fail),
                () -> context.fail(404));
    }
}
