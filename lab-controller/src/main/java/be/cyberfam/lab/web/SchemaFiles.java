package be.cyberfam.lab.web;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The JSON Schemas of pack files at {@code /schema/pack/v1/NAME.json}, for editors on any machine. Nothing in them is secret.
 */
final class SchemaFiles implements Handler<RoutingContext> {
    private static final Pattern NAME = Pattern.compile("v\\d{1,3}/[a-z]{1,40}\\.json");
    private static final String ADDRESS = "/schema/pack/";

    private final Path folder;

    /** @param folder holds a folder for each version */
    SchemaFiles(Path folder) {
        this.folder = folder;
    }

    void mount(Router router) {
        router.get(ADDRESS + "*").handler(this);
    }

    @Override
    public void handle(RoutingContext context) {
        Timing.named(context, "schema");
        var name = context.normalizedPath().substring(ADDRESS.length());
        if (!NAME.matcher(name).matches()) {
            context.fail(404);
            return;
        }
        var file = folder.resolve(name).toString();
        context.vertx().fileSystem().exists(file).onFailure(context::fail).onSuccess(exists -> {
            if (exists) {
                send(context, file);
            } else {
                context.fail(404);
            }
        });
    }

    private static void send(RoutingContext context, String file) {
        context.response()
                .putHeader("Content-Type", "application/schema+json")
                .putHeader("Cache-Control", "no-cache")
                .sendFile(file)
                .onFailure(context::fail);
    }
}
