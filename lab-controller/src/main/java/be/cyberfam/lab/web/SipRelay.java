package be.cyberfam.lab.web;

import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Seat;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketBase;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Carries SIP between a browser's phone and the switch (RFC 7118): frames both ways, closed together. Only the phone of the
 * session's own seat may begin anything, and a seat has one phone at a time: the newest. One context's own.
 */
final class SipRelay {
    private static final int LARGEST = 64 * 1024;
    private static final int CONNECT_MS = 3_000;
    private static final long PING_MS = 20_000;
    /** A phone asks whether the line is alive, and is answered here (RFC 5626 §4.4.1). */
    private static final String ASKED = "\r\n\r\n";

    private static final String ANSWERED = "\r\n";

    private final Vertx vertx;
    private final Optional<WebConfig.Upstream> upstream;
    private final WebSocketClient client;
    private final Map<SeatId, Joined> phones = new HashMap<>();

    /** Both sides of a phone, and whose it is. */
    private record Joined(ServerWebSocket phone, WebSocket pbx, PersonId person) {
        void end(Ending why) {
            phone.close(why.code, why.said);
            pbx.close();
        }
    }

    /** Why the lab closes a phone; the console reads the code. */
    private enum Ending {
        LEFT(4401, "she has left the seat"),
        OPENED_ELSEWHERE(4409, "the seat's phone was opened elsewhere");

        private final short code;
        private final String said;

        Ending(int code, String said) {
            this.code = (short) code;
            this.said = said;
        }
    }

    SipRelay(Vertx vertx, Optional<WebConfig.Upstream> upstream) {
        this.vertx = vertx;
        this.upstream = upstream;
        this.client = vertx.createWebSocketClient(new WebSocketClientOptions()
                .setMaxFrameSize(LARGEST)
                .setMaxMessageSize(LARGEST)
                .setConnectTimeout(CONNECT_MS)
                .setMaxConnections(2_000));
    }

    /** Opens the switch's side; fails when it does not answer. The socket stands still until it is joined. */
    Future<WebSocket> connect(SeatId seat) {
        if (upstream.isEmpty()) {
            return Future.failedFuture("no SIP WebSocket is known");
        }
        var to = upstream.get();
        var options = new WebSocketConnectOptions()
                .setHost(to.host())
                .setPort(to.port())
                .setURI(to.path())
                .setTimeout(CONNECT_MS)
                .setSubProtocols(List.of("sip"));
        return client.connect(options).onSuccess(WebSocket::pause);
    }

    /** Joins both sides until one closes or the session ends. */
    void join(ServerWebSocket phone, WebSocket pbx, SeatId seat, Sessions sessions, Caller caller) {
        if (phone.isClosed()) { // gone while the switch was being reached: it would never be heard leaving
            pbx.close();
            return;
        }
        var gate = new SipGate(seat);
        var joined = new Joined(phone, pbx, caller.id());
        Optional.ofNullable(phones.put(seat, joined)).ifPresent(before -> before.end(Ending.OPENED_ELSEWHERE));
        var off = sessions.whenOver(caller, why -> {
            why.close(phone);
            pbx.close();
        });
        pump(phone, pbx, gate::allows);
        pump(pbx, phone, text -> true);
        long pings = vertx.setPeriodic(PING_MS, t -> phone.writePing(Buffer.buffer("lab")));
        phone.closeHandler(v -> {
            vertx.cancelTimer(pings);
            off.run();
            phones.remove(seat, joined);
            pbx.close();
        });
        pbx.closeHandler(v -> phone.close((short) 1001, "the switch closed"));
        pbx.resume();
    }

    /** Somebody sat down or left: a phone stays only with the person who opened it. */
    void changed(Seat seat) {
        var joined = phones.get(seat.id());
        if (joined != null
                && seat.person().filter(p -> p.id().equals(joined.person())).isEmpty()) {
            joined.end(Ending.LEFT);
        }
    }

    void close() {
        client.close();
    }

    private static void pump(WebSocketBase from, WebSocketBase to, Predicate<String> allowed) {
        from.textMessageHandler(text -> {
            if (text.equals(ASKED)) {
                from.writeTextMessage(ANSWERED);
            } else if (allowed.test(text)) {
                to.writeTextMessage(text);
                holdBack(from, to);
            } else {
                from.close((short) 1008, "not this seat's phone");
            }
        });
        from.binaryMessageHandler(bytes -> {
            if (allowed.test(bytes.toString())) {
                to.writeBinaryMessage(bytes);
                holdBack(from, to);
            } else {
                from.close((short) 1008, "not this seat's phone");
            }
        });
        from.exceptionHandler(e -> from.close());
    }

    private static void holdBack(WebSocketBase from, WebSocketBase to) {
        if (!to.isClosed() && to.writeQueueFull()) {
            from.pause();
            to.drainHandler(v -> from.resume());
        }
    }
}
