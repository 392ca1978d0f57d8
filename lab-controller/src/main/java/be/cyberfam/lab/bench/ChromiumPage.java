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
        var profile = Files.createTempDirectory("lab-chromium-");
        var process = new ProcessBuilder(
                        program().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--window-size=1366,768",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
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

    /** What an expression comes to, as text; a promise is waited for. */
    String says(String expression) throws IOException {
        var answer = ask(
                "Runtime.evaluate",
                new JsonObject()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        return String.valueOf(answer.getJsonObject("result").getValue("value"));
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
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        BenchPbx.delete(profile);
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
