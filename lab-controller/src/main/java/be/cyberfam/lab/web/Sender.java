package be.cyberfam.lab.web;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/** Writes answers. */
final class Sender {
    Future<Void> send(RoutingContext context, Answer answer) {
        return switch (answer) {
            case Answer.View view -> {
                view.headers().forEach(context.response()::putHeader);
                yield context.response()
                        .setStatusCode(view.status())
                        .putHeader("Content-Type", "application/json")
                        .end(Json.buffer(view.view()));
            }
            case Answer.Nothing nothing -> {
                nothing.headers().forEach(context.response()::putHeader);
                yield context.response().setStatusCode(nothing.status()).end();
            }
            case Answer.Download download ->
                context.response()
                        .putHeader("Content-Type", download.type())
                        .putHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"")
                        .sendFile(download.file().toString())
                        .onComplete(sent -> context.vertx()
                                .fileSystem()
                                .delete(download.file().toString()));
            case Answer.Sound sound -> SoundSender.send(context, sound.file());
        };
    }
}
