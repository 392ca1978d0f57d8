package be.cyberfam.lab.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One WebSocket of the live feed: what a client may say on it. */
final class LiveSocket {
    private static final int LONGEST = 1024;
    private static final long BETWEEN_RESYNCS_MS = 100;
    private static final Map<?, ?> RESYNC = Map.of("type", "resync");
    private static final Map<?, ?> LOOK = Map.of("type", "levels", "on", true);
    private static final Map<?, ?> LOOK_AWAY = Map.of("type", "levels", "on", false);

    private final LiveRoom room;
    private final Sights sights;
    private final LevelFeed levels;
    private final InstantSource clock;

    LiveSocket(LiveRoom room, LevelFeed levels, Sights sights, InstantSource clock) {
        this.room = room;
        this.levels = levels;
        this.sights = sights;
        this.clock = clock;
    }

    /**
     * Begins with a snapshot, once it is known what the caller may see, and tells changes until the answer is run, which must be when
     * the socket closes or is about to be closed: nothing may follow a close.
     */
    Runnable serve(ServerWebSocket socket, Caller caller) {
        var line = new Line(socket);
        socket.exceptionHandler(e -> line.leave());
        sights.of(caller)
                .onSuccess(sight -> line.begin(audience(caller, sight)))
                .onFailure(e -> socket.close((short) 1011, "who may see what cannot be read"));
        return line::leave;
    }

    private static Audience audience(Caller caller, Sight sight) {
        return switch (caller.role()) {
            case TRAINEE -> new Audience.Trainee(caller.id());
            case SUPERVISOR -> new SupervisorAudience(caller, sight);
            case ADMIN, PARTNER -> new Audience.Staff();
        };
    }

    /** One client's, from its handshake on. */
    private final class Line {
        private final ServerWebSocket socket;
        private @Nullable LiveClient client;
        private long lastResync;
        private boolean left;

        Line(ServerWebSocket socket) {
            this.socket = socket;
        }

        void begin(Audience audience) {
            if (left || socket.isClosed()) {
                return;
            }
            var joining = new LiveClient(socket, audience);
            client = joining;
            socket.textMessageHandler(text -> hear(joining, text));
            socket.binaryMessageHandler(b -> socket.close((short) 1003, "text only"));
            room.join(joining);
        }

        void leave() {
            left = true;
            if (client != null) {
                room.leave(client);
                levels.leave(client);
            }
        }

        private void hear(LiveClient speaking, String text) {
            var said = read(text);
            if (said.equals(RESYNC)) {
                resync(speaking);
            } else if (said.equals(LOOK) || said.equals(LOOK_AWAY)) {
                levels.look(speaking, said.equals(LOOK));
            } else {
                socket.close((short) 1008, "only {\"type\":\"resync\"} and {\"type\":\"levels\"} may be said here");
            }
        }

        private void resync(LiveClient speaking) {
            long now = clock.millis();
            if (now - lastResync < BETWEEN_RESYNCS_MS) {
                socket.close((short) 1008, "too many resyncs");
            } else {
                lastResync = now;
                room.sendSnapshot(speaking);
            }
        }
    }

    /** What was said; nothing when it is no JSON object, or a long one. */
    private static Map<?, ?> read(String text) {
        if (text.length() > LONGEST) {
            return Map.of();
        }
        try {
            return Json.read(Buffer.buffer(text)) instanceof Map<?, ?> map ? map : Map.of();
        } catch (Refusal e) {
            return Map.of();
        }
    }
}
