package be.cyberfam.lab.web;

import io.vertx.ext.web.RoutingContext;

/** Measures every request, from its last header byte to the end of the answer. */
final class Timing {
    static final String OPERATION = "lab.operation";

    private final RequestMeter meter;

    Timing(RequestMeter meter) {
        this.meter = meter;
    }

    void measure(RoutingContext context) {
        long began = System.nanoTime();
        context.addEndHandler(done -> meter.answered(
                context.get(OPERATION, "other"),
                context.request().method().name(),
                context.response().getStatusCode(),
                System.nanoTime() - began));
        context.next();
    }

    /** Names what is no operation of the API. */
    static void named(RoutingContext context, String name) {
        context.put(OPERATION, name);
    }
}
