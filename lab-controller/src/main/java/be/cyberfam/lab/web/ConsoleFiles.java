package be.cyberfam.lab.web;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves the console from its jar, out of memory, packed where the browser takes it. Files named by their hash may be kept
 * for ever, all others are asked for anew. An address of the console's own (no dot in it) is answered with its page.
 */
public final class ConsoleFiles {
    private static final String ROOT = "META-INF/resources/console";
    private static final String PAGE = "/index.html";
    private static final Pattern SAFE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Pattern HASHED = Pattern.compile(".*-[A-Za-z0-9]{8,}\\.[a-z0-9]+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("wav", "audio/wav"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final Vertx vertx;
    private final Map<String, Optional<File>> files = new ConcurrentHashMap<>();

    private record File(String type, boolean forEver, Buffer plain, Optional<Buffer> gzip) {}

    ConsoleFiles(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Whether there is a console to serve at all. */
    public static boolean present() {
        return ConsoleFiles.class.getClassLoader().getResource(ROOT + PAGE) != null;
    }

    void serve(RoutingContext context) {
        Timing.named(context, "console");
        var method = context.request().method();
        var path = context.normalizedPath().equals("/") ? PAGE : context.normalizedPath();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.fail(405);
        } else if (!SAFE.matcher(path).matches()) {
            context.fail(404);
        } else {
            find(path.contains(".") ? path : PAGE, context);
        }
    }

    private void find(String path, RoutingContext context) {
        var known = files.get(path);
        if (known != null) {
            send(context, known);
            return;
        }
        vertx.executeBlocking(() -> load(path), false)
                .onSuccess(file -> {
                    // Names that do not exist are not remembered: anybody can make them up without end.
                    file.ifPresent(f -> files.put(path, file));
                    send(context, file);
                })
                .onFailure(context::fail);
    }

    private static void send(RoutingContext context, Optional<File> found) {
        if (found.isEmpty()) {
            context.fail(404);
            return;
        }
        var file = found.get();
        var packed = file.gzip().filter(g -> takesGzip(context));
        var body = packed.orElse(file.plain());
        var response = context.response()
                .putHeader("Content-Type", file.type())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", file.forEver() ? "public, max-age=31536000, immutable" : "no-cache");
        packed.ifPresent(g -> response.putHeader("Content-Encoding", "gzip"));
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader("Content-Length", String.valueOf(body.length())).end();
        } else {
            response.end(body);
        }
    }

    private static boolean takesGzip(RoutingContext context) {
        var accepted = context.request().getHeader("Accept-Encoding");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }

    private static Optional<File> load(String path) {
        var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        var plain = read(path);
        return type == null
                ? Optional.empty()
                : plain.map(bytes -> new File(type, HASHED.matcher(path).matches(), bytes, read(path + ".gz")));
    }

    private static Optional<Buffer> read(String path) {
        try (var in = ConsoleFiles.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(Buffer.buffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("the console's file " + path + " cannot be read", e);
        }
    }
}
