package be.cyberfam.lab.web;

import be.cyberfam.lab.conductor.Reply;
import be.cyberfam.lab.conductor.Request;
import io.vertx.core.Future;

/** Where requests to the floor are handed in: the conductor. May be called from any context. */
@FunctionalInterface
public interface Desk {
    Future<Reply> ask(Request request);
}
