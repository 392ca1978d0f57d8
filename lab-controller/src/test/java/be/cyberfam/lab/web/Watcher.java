package be.cyberfam.lab.web;

import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A WebSocket client that keeps what it is told. */
final class Watcher implements AutoCloseable {
    private final WebSocketClient client;
    private final WebSocket socket;
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final BlockingQueue<Integer> closed = new LinkedBlockingQueue<>();

    private Watcher(WebSocketClient client, WebSocket socket) {
        this.client = client;
        this.socket = socket;
        socket.textMessageHandler(frames::add);
        socket.closeHandler(v -> closed.add(socket.closeStatusCode() == null ? 0 : (int) socket.closeStatusCode()));
        socket.resume();
    }

    static Watcher live(TestLab lab, Browser browser) throws Exception {
        return open(lab, browser, "/api/v1/live", List.of());
    }

    static Watcher open(TestLab lab, Browser browser, String path, List<String> protocols) throws Exception {
        var client = lab.vertx.createWebSocketClient();
        var options = new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(lab.port())
                .setURI(path)
                .setSubProtocols(protocols);
        browser.headers.forEach(options::addHeader);
        return new Watcher(client, TestLab.get(client.connect(options).onSuccess(WebSocket::pause)));
    }

    String frame() throws Exception {
        var frame = frames.poll(10, TimeUnit.SECONDS);
        if (frame == null) {
            throw new AssertionError("nothing was told within 10 s");
        }
        return frame;
    }

    JsonObject message() throws Exception {
        return new JsonObject(frame());
    }

    /** The next message that is like this; those before it are passed over. */
    JsonObject message(Predicate<JsonObject> like) throws Exception {
        var message = message();
        while (!like.test(message)) {
            message = message();
        }
        return message;
    }

    boolean isSilent() {
        return frames.isEmpty();
    }

    void say(String text) throws Exception {
        TestLab.get(socket.writeTextMessage(text));
    }

    /** The status the server closed with. */
    int closedWith() throws Exception {
        var status = closed.poll(10, TimeUnit.SECONDS);
        if (status == null) {
            throw new AssertionError("not closed within 10 s");
        }
        return status;
    }

    @Override
    public void close() {
        socket.close();
        client.close();
    }
}
