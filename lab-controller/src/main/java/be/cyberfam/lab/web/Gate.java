package be.cyberfam.lab.web;

import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Role;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.Seat;
import be.cyberfam.lab.floor.SupervisorDesk;
import be.cyberfam.lab.floor.Trainee;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where WebSockets come in: checks origin and session before the handshake is answered. */
final class Gate {
    static final String LIVE = "/api/v1/live";
    static final String SIP = "/sip";
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Identity identity;
    private final Origins origins;
    private final Sessions sessions;
    private final LiveSocket live;
    private final SipRelay relay;
    private final Supplier<Floor> floor;

    Gate(
            Identity identity,
            Origins origins,
            Sessions sessions,
            LiveSocket live,
            SipRelay relay,
            Supplier<Floor> floor) {
        this.identity = identity;
        this.origins = origins;
        this.sessions = sessions;
        this.live = live;
        this.relay = relay;
        this.floor = floor;
    }

    void handshake(ServerWebSocketHandshake handshake) {
        int refused = judge(handshake);
        if (refused != 0) {
            LOG.info("WebSocket {} refused with {} from {}", handshake.path(), refused, handshake.remoteAddress());
            handshake.reject(refused);
        }
    }

    /** 0 when it was let through, else the status to refuse it with. */
    private int judge(ServerWebSocketHandshake handshake) {
        if (!handshake.path().equals(LIVE) && !handshake.path().equals(SIP)) {
            return 404;
        }
        if (!origins.allow(handshake.headers())) {
            return 403;
        }
        var caller = identity.of(handshake.headers(), handshake.authority());
        if (caller.isEmpty()) {
            return 401;
        }
        return handshake.path().equals(LIVE) ? toLive(handshake, caller.get()) : toRelay(handshake, caller.get());
    }

    private int toLive(ServerWebSocketHandshake handshake, Caller caller) {
        if (caller.role() == Role.PARTNER) {
            return 403;
        }
        handshake.accept().onSuccess(socket -> watch(socket, caller));
        return 0;
    }

    /** A page may be gone before its feed begins; it would never be heard leaving. */
    private void watch(ServerWebSocket socket, Caller caller) {
        if (socket.isClosed()) {
            return;
        }
        var leave = live.serve(socket, caller);
        var off = sessions.whenOver(caller, why -> {
            leave.run();
            why.close(socket);
        });
        socket.closeHandler(v -> {
            leave.run();
            off.run();
        });
    }

    private int toRelay(ServerWebSocketHandshake handshake, Caller caller) {
        var seat = seatOf(caller);
        var protocol = String.valueOf(handshake.headers().get("Sec-WebSocket-Protocol"));
        if (seat.isEmpty()) {
            return 403;
        }
        if (!protocol.matches("(?i)(.*[, ])?sip([, ].*)?")) {
            return 400;
        }
        relay.connect(seat.get())
                .onFailure(e -> {
                    LOG.warn("SIP WebSocket of {}: the switch does not answer: {}", seat.get(), e.getMessage());
                    handshake.reject(502);
                })
                .onSuccess(upstream -> handshake
                        .accept()
                        .onFailure(e -> upstream.close())
                        .onSuccess(socket -> relay.join(socket, upstream, seat.get(), sessions, caller)));
        return 0;
    }

    /** The seat the caller sits at, or her supervisor's desk. */
    private Optional<SeatId> seatOf(Caller caller) {
        var now = floor.get();
        return now.seats().stream()
                .filter(seat -> isHers(seat.person(), caller))
                .map(Seat::id)
                .findFirst()
                .or(() -> now.desks().stream()
                        .filter(desk -> isHers(desk.person(), caller))
                        .map(SupervisorDesk::id)
                        .findFirst());
    }

    private static boolean isHers(Optional<Trainee> occupant, Caller caller) {
        return occupant.filter(p -> p.id().equals(caller.id())).isPresent();
    }
}
