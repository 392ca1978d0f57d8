package be.cyberfam.lab.bench;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One page of this machine's own Chromium, without a window, told what to do over its DevTools protocol. */
final class ChromiumPage implements AutoCloseable {
    private static final String LISTENING = "DevTools listening on ";
    private static final Duration ANSWERS_IN = Duration.ofSeconds(30);
    private static final Duration ENDS_IN = Duration.ofSeconds(5);
    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--window-size=1366,768",
            "--remote-debugging-port=0");
    private static final List<String> HEADSET = List.of(
            "--autoplay-policy=no-user-gesture-required",
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            "--allow-loopback-in-peer-connection");

    private final Process process;
    private final Path profile;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonObject>> asked = new ConcurrentHashMap<>();
    private final WebSocket line;
    private String session = "";
    private int count;

    private ChromiumPage(Process process, Path profile) throws IOException {
        this.process = process;
        this.profile = profile;
        try {
            line = http.newWebSocketBuilder()
                    .buildAsync(URI.create(address(process)), new Answers())
                    .join();
        } catch (CompletionException e) {
            throw new IOException("Chromium cannot be spoken to: " + e.getMessage(), e);
        }
    }

    /** An empty page of a Chromium that was just started. */
    static ChromiumPage open() throws IOException {
        return start(List.of());
    }

    /** One whose microphone beeps, and which may play and record without being asked. */
    static ChromiumPage withHeadset() throws IOException {
        return start(HEADSET);
    }

    private static ChromiumPage start(List<String> more) throws IOException {
        var profile = Files.createTempDirectory("lab-chromium-");
        var command = Stream.of(
                Stream.of(program().toString()),
                ARGUMENTS.stream(),
                more.stream(),
                Stream.of("--user-data-dir=" + profile, "about:blank"));
        var process = new ProcessBuilder(command.flatMap(part -> part).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var page = new ChromiumPage(process, profile);
        page.attach();
        return page;
    }

    private void attach() throws IOException {
        var target = ask("Target.createTarget", new JsonObject().put("url", "about:blank"));
        session = ask(
                        "Target.attachToTarget",
                        new JsonObject()
                                .put("targetId", target.getString("targetId"))
                                .put("flatten", true))
                .getString("sessionId");
        ask("Page.enable", new JsonObject());
    }

    /** Has a script run in every document before its own. */
    void before(String script) throws IOException {
        ask("Page.addScriptToEvaluateOnNewDocument", new JsonObject().put("source", script));
    }

    void goes(String address) throws IOException {
        ask("Page.navigate", new JsonObject().put("url", address));
    }

    /** What an expression comes to, as text; a promise is waited for. "null" too while the page is being replaced by another. */
    String says(String expression) throws IOException {
        var answer = ask(
                "Runtime.evaluate",
                new JsonObject()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        return String.valueOf(answer.getJsonObject("result", new JsonObject()).getValue("value"));
    }

    private JsonObject ask(String method, JsonObject what) throws IOException {
        int id = ++count;
        var answer = new CompletableFuture<JsonObject>();
        asked.put(id, answer);
        var message = new JsonObject().put("id", id).put("method", method).put("params", what);
        if (!session.isEmpty()) message.put("sessionId", session);
        try {
            line.sendText(message.encode(), true).get(ANSWERS_IN.toSeconds(), TimeUnit.SECONDS);
            return answer.get(ANSWERS_IN.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Chromium did not do " + method + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted at " + method, e);
        }
    }

    @Override
    public void close() throws IOException {
        line.abort();
        http.shutdownNow();
        // Its helpers write into the profile until they have ended too.
        var all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        for (var one : all) ends(one);
        BenchPbx.delete(profile);
    }

    private static void ends(ProcessHandle one) {
        try {
            one.onExit().get(ENDS_IN.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            one.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String address(Process process) throws IOException {
        var said = new BufferedReader(process.errorReader(StandardCharsets.UTF_8));
        for (var one = said.readLine(); one != null; one = said.readLine()) {
            if (one.startsWith(LISTENING))
                return one.substring(LISTENING.length()).strip();
        }
        throw new IOException("Chromium ended before it listened");
    }

    private static Path program() throws IOException {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IOException("no Chromium on the path: apt-get install chromium"));
    }

    /** Gives each answer to whoever asked; what nobody asked for is passed over. */
    private final class Answers implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                var message = new JsonObject(begun.toString());
                begun.setLength(0);
                var waiting = asked.remove(message.getInteger("id", 0));
                if (waiting != null) waiting.complete(message.getJsonObject("result", new JsonObject()));
            }
            socket.request(1);
            return null;
        }
    }
}
