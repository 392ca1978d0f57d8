package be.cyberfam.lab.web;

import io.vertx.core.http.ServerWebSocket;

/** One console that watches the floor: its own numbering, and whether it keeps up. */
final class LiveClient {
    private static final int MOST_UNSENT = 512 * 1024;

    private final ServerWebSocket socket;
    private final Audience audience;
    private long revision;
    private boolean behind;
    private int unanswered;

    LiveClient(ServerWebSocket socket, Audience audience) {
        this.socket = socket;
        this.audience = audience;
        socket.setWriteQueueMaxSize(MOST_UNSENT);
        socket.pongHandler(pong -> unanswered = 0);
    }

    Audience audience() {
        return audience;
    }

    ServerWebSocket socket() {
        return socket;
    }

    /** Whether changes are left out for now because earlier ones still wait to be sent. */
    boolean isBehind() {
        return behind;
    }

    /** Sends a snapshot: {@code parts} is the rest of the message, from {@code at} on, as a JSON object. */
    void snapshot(String parts) {
        behind = false;
        write("snapshot", parts);
    }

    /** Sends one change, or drops it when the client is too slow: a snapshot follows once it has caught up. */
    void change(String parts, Runnable whenCaughtUp) {
        if (socket.isClosed()) {
            return; // its end is on the way to us: the others still have to be told
        }
        if (socket.writeQueueFull()) {
            behind = true;
            socket.drainHandler(v -> whenCaughtUp.run());
        } else {
            write("change", parts);
        }
    }

    /** Sends something beside the numbered messages, or nothing when the client is too slow. */
    void aside(String text) {
        if (!socket.isClosed() && !socket.writeQueueFull()) {
            socket.writeTextMessage(text);
        }
    }

    /** Pings; a client that left three pings unanswered is gone. */
    void ping() {
        if (++unanswered > 3) {
            socket.close((short) 1001, "no answer to pings");
        } else {
            socket.writePing(io.vertx.core.buffer.Buffer.buffer("lab"));
        }
    }

    private void write(String type, String parts) {
        revision++;
        socket.writeTextMessage("{\"type\":\"" + type + "\",\"revision\":" + revision + "," + parts.substring(1));
    }
}
