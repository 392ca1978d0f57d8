package be.cyberfam.lab.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;

/** Sends a recording, whole or in part, without reading it into memory. */
final class SoundSender {
    private SoundSender() {}

    static Future<Void> send(RoutingContext context, Path file) {
        return context.vertx().fileSystem().props(file.toString()).compose(props -> send(context, file, props.size()));
    }

    private static Future<Void> send(RoutingContext context, Path file, long size) {
        var part = ByteRange.of(context.request().getHeader("Range"), size);
        var range = part.orElse(new ByteRange(0, size - 1));
        var response = context.response()
                .putHeader("Content-Type", "audio/wav")
                .putHeader("Accept-Ranges", "bytes")
                .putHeader("Cache-Control", "private, no-cache")
                .putHeader("Content-Length", String.valueOf(range.length()));
        part.ifPresent(r -> response.setStatusCode(206)
                .putHeader("Content-Range", "bytes " + r.first() + "-" + r.last() + "/" + size));
        return context.request().method().equals(HttpMethod.HEAD) || range.length() == 0
                ? response.end()
                : response.sendFile(file.toString(), range.first(), range.length());
    }
}
