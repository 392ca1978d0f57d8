package be.cyberfam.lab.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.time.InstantSource;
import java.util.Map;

/** One WebSocket of the live feed: what a client may say on it. */
final class LiveSocket {
    private static final int LONGEST = 1024;
    private static final long BETWEEN_RESYNCS_MS = 100;

    private final LiveRoom room;
    private final InstantSource clock;

    LiveSocket(LiveRoom room, InstantSource clock) {
        this.room = room;
        this.clock = clock;
    }

    /** Begins with a snapshot and tells changes until it is closed, or until the answer is run: nothing may follow a close. */
    Runnable serve(ServerWebSocket socket, Caller caller) {
        var client = new LiveClient(socket, audience(caller));
        var lastResync = new long[1];
        socket.textMessageHandler(text -> {
            long now = clock.millis();
            if (!isResync(text)) {
                socket.close((short) 1008, "only {\"type\":\"resync\"} may be said here");
            } else if (now - lastResync[0] < BETWEEN_RESYNCS_MS) {
                socket.close((short) 1008, "too many resyncs");
            } else {
                lastResync[0] = now;
                room.sendSnapshot(client);
            }
        });
        socket.binaryMessageHandler(b -> socket.close((short) 1003, "text only"));
        socket.closeHandler(v -> room.leave(client));
        socket.exceptionHandler(e -> room.leave(client));
        room.join(client);
        return () -> room.leave(client);
    }

    private static Audience audience(Caller caller) {
        return caller.isTrainee() ? new Audience.Trainee(caller.id()) : new Audience.Staff();
    }

    private static boolean isResync(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            return Json.read(Buffer.buffer(text)) instanceof Map<?, ?> map && "resync".equals(map.get("type"));
        } catch (Refusal e) {
            return false;
        }
    }
}
