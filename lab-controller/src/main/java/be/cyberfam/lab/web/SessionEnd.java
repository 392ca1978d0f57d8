package be.cyberfam.lab.web;

import io.vertx.core.http.WebSocketBase;

/** Why a session is over. Its WebSockets are closed with the code, and the page tells the person what it means. */
enum SessionEnd {
    SIGNED_OUT(4401, "signed out"),
    MOVED(4408, "this person has signed in at another place"),
    SEAT_TAKEN(4410, "somebody else has sat down at this seat");

    private final short code;
    private final String said;

    SessionEnd(int code, String said) {
        this.code = (short) code;
        this.said = said;
    }

    void close(WebSocketBase socket) {
        socket.close(code, said);
    }
}
