package be.cyberfam.lab.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;

/**
 * A file that is sent to the lab. It waits outside until it is known who sends it, and then goes to the disk as it comes, never whole into
 * memory.
 */
final class Upload {
    static final String TYPE = "application/zip";

    private Upload() {}

    /** Holds what is sent back; whether this request is one that sends a file. */
    static boolean waits(RoutingContext context) {
        var request = context.request();
        if (!isFile(request)) {
            return false;
        }
        request.pause();
        // What nobody wanted is read and forgotten, so that the connection can serve the next request.
        context.addEndHandler(over -> forget(request));
        return true;
    }

    /** The file on the disk; refused when it is larger than {@code most} octets. */
    static Future<Path> of(HttpServerRequest request, long most) {
        if (!isFile(request)) {
            return Future.failedFuture(Refusal.of(415, "not-zip", "The body must be " + TYPE, null));
        }
        var length = request.getHeader("Content-Length");
        if (length == null || !length.matches("\\d{1,12}") || Long.parseLong(length) > most) {
            return Future.failedFuture(Refusal.of(
                    413, "too-large", "The file is too large", "at most " + (most >> 20) + " MB, and its length said"));
        }
        var files = Vertx.currentContext().owner().fileSystem();
        return files.createTempFile("given-", ".zip")
                .compose(name -> files.open(
                                name, new OpenOptions().setWrite(true).setTruncateExisting(true))
                        .compose(request::pipeTo)
                        .map(sent -> Path.of(name)));
    }

    private static void forget(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
        }
    }

    private static boolean isFile(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        return type != null && type.strip().equalsIgnoreCase(TYPE);
    }
}
