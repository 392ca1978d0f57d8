package be.cyberfam.lab.pbxtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A bare SIP phone of one line for tests of the PBX: every byte is the test's own choice, nothing is retried. It answers
 * what a phone must answer inside a call by itself and sends silence, or a tone, as PCMU while a call is up.
 *
 * <pre>{@code
 * try (var customer = WirePhone.at("127.0.0.2", pbx); var seat = WirePhone.at("127.0.0.3", pbx)) {
 *     seat.register("seat-01-sip");
 *     customer.call("accueil", "CALL-1");
 *     seat.awaitRequest("INVITE");
 *     seat.answer(180);
 *     seat.answer(200);
 *     customer.awaitStatus(200);
 *     customer.bye();
 * }
 * }</pre>
 */
public final class WirePhone implements AutoCloseable {
    private final int pbxPort;
    private final UnaryOperator<String> secrets;
    private final String address;
    private final WireSocket socket;
    private final WireMedia media;
    private final WireComposer composer;
    private final WireInbox requests = new WireInbox();
    private final WireInbox responses = new WireInbox();

    private volatile String user = "wire";
    private volatile WireDialog dialog = WireDialog.NONE;
    private volatile WireMessage invite = WireMessage.parse("NONE sip:x SIP/2.0");

    private WirePhone(String address, int pbxPort, UnaryOperator<String> secrets, double hertz) throws IOException {
        this.pbxPort = pbxPort;
        this.secrets = secrets;
        this.address = address;
        this.socket = new WireSocket(address, new InetSocketAddress("127.0.0.1", pbxPort));
        this.media = new WireMedia(address, hertz);
        this.composer = new WireComposer(address, socket.port(), media.port());
        this.socket.hear(this::hear);
    }

    /** A silent one. */
    static WirePhone at(String address, RealAsterisk pbx) {
        return at(address, pbx.ports().sip(), pbx::secret, 0);
    }

    /**
     * One that can be told by its tone.
     *
     * @param secrets the password of an account
     * @param hertz of the tone it sends; 0 for silence
     */
    public static WirePhone at(String address, int pbxPort, UnaryOperator<String> secrets, double hertz) {
        try {
            return new WirePhone(address, pbxPort, secrets, hertz);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.port();
    }

    /** Packets of audio received so far. */
    public int heard() {
        return media.received();
    }

    /** What was heard last, a second of it. */
    public short[] lastSecond() {
        return media.lastSecond();
    }

    /** Stops sending audio without a word, as a phone does that loses its power. */
    void fallSilent() {
        media.stop();
    }

    /** Registers with the right password. */
    public void register(String account) {
        user = account;
        register(account, secrets.apply(account), 300).mustBe(200);
    }

    void unregister() {
        register(user, secrets.apply(user), 0).mustBe(200);
    }

    /** Registers with any password, one answer to one challenge; the last response. */
    WireMessage register(String account, String password, int expires) {
        return prove("REGISTER", "sip:" + pbxAddress(), new WireDigest(account, password), "Expires: " + expires);
    }

    /** Calls somebody in a seat's name, with any password; the answer to it. */
    WireMessage invite(String extension, String account, String password) {
        return prove("INVITE", atPbx(extension), new WireDigest(account, password), "Expires: 60");
    }

    private WireMessage prove(String method, String uri, WireDigest digest, String header) {
        var own = atPbx(digest.account());
        var asked = WireDialog.begun(own, own, uri);
        var challenge = send(asked, method, List.of(header));
        return challenge.status() == 401
                ? send(asked, method, List.of(header, digest.answer(method, uri, challenge)))
                : challenge;
    }

    /** Sends one request that belongs to no call; the first final response. */
    WireMessage ask(String method, String uri, String fromUser) {
        return send(WireDialog.begun("sip:" + fromUser + "@" + address, uri, uri), method, List.of());
    }

    private WireMessage send(WireDialog asked, String method, List<String> extra) {
        var request = composer.request(method, asked, user, extra, "");
        socket.write(request);
        var response = responses.first("a final response", some -> some.status() >= 200 && some.answers(request));
        if (method.equals("INVITE")) {
            dialog = asked;
            invite = request;
            acknowledge(response);
        }
        return response;
    }

    /** Calls a line (or a seat, or anything) of the PBX; returns at once. */
    public void call(String extension, String labCall) {
        call(extension, labCall, user);
    }

    void call(String extension, String labCall, String fromUser) {
        var callee = atPbx(extension);
        dialog = WireDialog.begun("sip:" + fromUser + "@" + address, callee, callee);
        var extra = labCall.isEmpty() ? List.<String>of() : List.of("X-Lab-Call: " + labCall);
        invite = composer.request("INVITE", dialog, user, extra, composer.sdp("sendrecv"));
        socket.write(invite);
    }

    public void cancel() {
        socket.write(WireComposer.within(invite, composer.request("CANCEL", dialog, user, List.of(), "")));
    }

    public void bye() {
        socket.write(composer.request("BYE", dialog, user, List.of(), ""));
        media.stop();
    }

    /** Puts the other side on hold and waits until the PBX has agreed. */
    public void hold() {
        reinvite("sendonly");
    }

    public void resume() {
        reinvite("sendrecv");
    }

    private void reinvite(String direction) {
        socket.write(composer.request("INVITE", dialog, user, List.of(), composer.sdp(direction)));
        awaitStatus(200);
    }

    /** Answers the INVITE that is waiting: 180, 200 (with audio), 486, 603... */
    public void answer(int status) {
        if (status == 200) {
            media.towards(invite.audioPort());
        }
        respond(invite, status, status == 200 ? composer.sdp("sendrecv") : "");
    }

    public WireMessage awaitRequest(String method) {
        return requests.first(method, request -> request.method().equals(method));
    }

    /** The next response of that status to an INVITE; a final one is acknowledged and, if 200, the media begins. */
    public WireMessage awaitStatus(int status) {
        return awaitAnswer("status " + status, response -> response.status() == status);
    }

    /** The status with which the call is refused. */
    int awaitRefusal() {
        return awaitAnswer("a refusal", response -> response.status() >= 200).status();
    }

    private WireMessage awaitAnswer(String what, Predicate<WireMessage> wanted) {
        while (true) {
            var response = responses.next(what);
            boolean ofInvite = response.method().equals("INVITE");
            if (ofInvite && response.status() >= 200) {
                acknowledge(response);
            }
            if (ofInvite && wanted.test(response)) {
                return response;
            }
        }
    }

    private void acknowledge(WireMessage response) {
        dialog = dialog.answered(response);
        if (response.status() == 200) {
            media.towards(response.audioPort());
        }
        var ack = composer.acknowledgement(dialog, user, response);
        socket.write(response.status() >= 300 ? WireComposer.within(invite, ack) : ack);
    }

    @Override
    public void close() {
        socket.close();
        media.close();
    }

    private void hear(WireMessage message) {
        if (message.isResponse()) {
            responses.add(message);
            return;
        }
        switch (message.method()) {
            case "INVITE" -> invited(message);
            case "ACK" -> requests.add(message);
            case "CANCEL" -> {
                respond(message, 200, "");
                respond(invite, 487, "");
                requests.add(message);
            }
            case "BYE" -> {
                media.stop();
                respond(message, 200, "");
                requests.add(message);
            }
            default -> respond(message, 200, "");
        }
    }

    private void invited(WireMessage message) {
        if (dialog.has(message)) {
            respond(message, 200, composer.sdp("sendrecv"));
            return;
        }
        invite = message;
        dialog = WireDialog.offered(message);
        requests.add(message);
    }

    private void respond(WireMessage request, int status, String body) {
        socket.write(composer.response(request, status, dialog.from(), user, body));
    }

    private String atPbx(String name) {
        return "sip:" + name + "@" + pbxAddress();
    }

    private String pbxAddress() {
        return "127.0.0.1:" + pbxPort;
    }
}
