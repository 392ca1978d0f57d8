package be.cyberfam.lab.pbxtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A bare SIP phone of one line for tests of the PBX: every byte is the test's own choice, nothing is retried. It answers
 * what a phone must answer inside a call by itself and sends silence as PCMU while a call is up.
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
final class WirePhone implements AutoCloseable {
    private static final long LIMIT_S = 10;
    private static final Pattern QUOTED = Pattern.compile("(\\w+)=\"([^\"]*)\"");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final RealAsterisk pbx;
    private final String address;
    private final DatagramSocket socket;
    private final SilentMedia media;
    private final Thread reader;
    private final BlockingQueue<WireMessage> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<WireMessage> responses = new LinkedBlockingQueue<>();

    private volatile String user = "wire";
    private volatile String callId = "";
    private volatile String from = "";
    private volatile String to = "";
    private volatile String target = "";
    private volatile WireMessage invite = WireMessage.parse("NONE sip:x SIP/2.0");
    private volatile String branch = "";
    private int sequence;
    private int sdpVersion;

    private WirePhone(RealAsterisk pbx, String address) throws IOException {
        this.pbx = pbx;
        this.address = address;
        this.socket = new DatagramSocket(new InetSocketAddress(address, 0));
        this.socket.setSoTimeout(200);
        this.media = new SilentMedia(address);
        this.reader = Thread.ofPlatform().name("wire-" + address).daemon().start(this::read);
    }

    static WirePhone at(String address, RealAsterisk pbx) {
        try {
            return new WirePhone(pbx, address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Packets of audio received so far. */
    int heard() {
        return media.received();
    }

    /** Stops sending audio without a word, as a phone does that loses its power. */
    void fallSilent() {
        media.stop();
    }

    /** Registers with the right password. */
    void register(String account) {
        user = account;
        assertStatus(200, register(account, pbx.secret(account), 300));
    }

    void unregister() {
        assertStatus(200, register(user, pbx.secret(user), 0));
    }

    /** Registers with any password, one answer to one challenge; the last response. */
    WireMessage register(String account, String password, int expires) {
        return prove("REGISTER", "sip:" + pbxAddress(), account, password, expires(expires));
    }

    /** Calls somebody in a seat's name, with any password; the answer to it. */
    WireMessage invite(String extension, String account, String password) {
        return prove("INVITE", "sip:" + extension + "@" + pbxAddress(), account, password, "Expires: 60");
    }

    private WireMessage prove(String method, String uri, String account, String password, String header) {
        var own = "<sip:" + account + "@" + pbxAddress() + ">";
        var id = newId();
        var challenge = send(request(method, uri, own + ";tag=" + newId(), own, id, List.of(header), ""));
        if (challenge.status() != 401) {
            return challenge;
        }
        var proof = List.of(header, authorization(method, uri, challenge, account, password));
        return send(request(method, uri, own + ";tag=" + newId(), own, id, proof, ""));
    }

    /** Sends one request that belongs to no call; the first final response. */
    WireMessage ask(String method, String uri, String fromUser) {
        var who = "<sip:" + fromUser + "@" + address + ">";
        return send(request(method, uri, who + ";tag=" + newId(), "<" + uri + ">", newId(), List.of(), ""));
    }

    /** Calls a line (or a seat, or anything) of the PBX; returns at once. */
    void call(String extension, String labCall) {
        call(extension, labCall, user);
    }

    void call(String extension, String labCall, String fromUser) {
        callId = newId();
        from = "<sip:" + fromUser + "@" + address + ">;tag=" + newId();
        to = "<sip:" + extension + "@" + pbxAddress() + ">";
        target = "sip:" + extension + "@" + pbxAddress();
        var extra = new ArrayList<String>();
        if (!labCall.isEmpty()) {
            extra.add("X-Lab-Call: " + labCall);
        }
        invite = request("INVITE", target, from, to, callId, extra, sdp("sendrecv"));
        write(invite);
    }

    void cancel() {
        var text = request("CANCEL", target, from, to, callId, List.of(), "");
        write(replaceVia(text));
    }

    void bye() {
        write(request("BYE", target, from, to, callId, List.of(), ""));
        media.stop();
    }

    /** Puts the other side on hold and waits until the PBX has agreed. */
    void hold() {
        reinvite("sendonly");
    }

    void resume() {
        reinvite("sendrecv");
    }

    /** Answers the INVITE that is waiting: 180, 200 (with audio), 486, 603... */
    void answer(int status) {
        var body = status == 200 ? sdp("sendrecv") : "";
        if (status == 200) {
            media.towards(invite.audioPort());
        }
        write(response(invite, status, body));
    }

    WireMessage awaitRequest(String method) {
        while (true) {
            var request = take(requests, method);
            if (request.method().equals(method)) {
                return request;
            }
        }
    }

    /** The next response of that status to an INVITE; a final one is acknowledged and, if 200, the media begins. */
    WireMessage awaitStatus(int status) {
        while (true) {
            var response = take(responses, "status " + status);
            boolean ofInvite = response.method().equals("INVITE");
            if (ofInvite && response.status() >= 200) {
                acknowledge(response);
            }
            if (ofInvite && response.status() == status) {
                return response;
            }
        }
    }

    /** The status with which the call is refused. */
    int awaitRefusal() {
        while (true) {
            var response = take(responses, "a refusal");
            if (response.method().equals("INVITE") && response.status() >= 200) {
                acknowledge(response);
                return response.status();
            }
        }
    }

    @Override
    public void close() {
        socket.close();
        media.close();
        reader.interrupt();
    }

    private void reinvite(String direction) {
        write(request("INVITE", target, from, to, callId, List.of(), sdp(direction)));
        awaitStatus(200);
    }

    private void acknowledge(WireMessage response) {
        to = response.header("To").orElse(to);
        if (response.status() == 200) {
            target = response.header("Contact").map(WirePhone::uri).orElse(target);
            media.towards(response.audioPort());
        }
        int number = Integer.parseInt(response.header("CSeq").orElse("1 INVITE").split(" ")[0]);
        var ack = new ArrayList<>(
                request("ACK", target, from, to, callId, List.of(), "").headers());
        ack.replaceAll(line -> line.startsWith("CSeq") ? "CSeq: " + number + " ACK" : line);
        var message = new WireMessage("ACK " + target + " SIP/2.0", ack, "");
        write(response.status() >= 300 ? replaceVia(message) : message);
    }

    /** CANCEL and the ACK of a refusal belong to the INVITE's own transaction: same branch, same sequence number. */
    private WireMessage replaceVia(WireMessage message) {
        var lines = new ArrayList<>(message.headers());
        lines.replaceAll(line -> line.startsWith("Via")
                ? "Via: " + invite.header("Via").orElseThrow()
                : line.startsWith("CSeq")
                        ? "CSeq: " + invite.header("CSeq").orElseThrow().split(" ")[0] + " " + message.method()
                        : line);
        return new WireMessage(message.first(), lines, message.body());
    }

    private WireMessage send(WireMessage request) {
        write(request);
        while (true) {
            var response = take(responses, "a final response");
            if (response.status() >= 200 && isAnswer(response, request)) {
                if (request.method().equals("INVITE")) {
                    invite = request;
                    acknowledge(response);
                }
                return response;
            }
        }
    }

    private static boolean isAnswer(WireMessage response, WireMessage request) {
        return response.header("CSeq").equals(request.header("CSeq"))
                && response.header("Call-ID").equals(request.header("Call-ID"));
    }

    private void read() {
        var packet = new DatagramPacket(new byte[8192], 8192);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
                hear(WireMessage.parse(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8)));
            } catch (SocketTimeoutException quiet) {
                // looks whether it is closed
            } catch (IOException closed) {
                return;
            }
        }
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
                write(response(message, 200, ""));
                write(response(invite, 487, ""));
                requests.add(message);
            }
            case "BYE" -> {
                media.stop();
                write(response(message, 200, ""));
                requests.add(message);
            }
            default -> write(response(message, 200, ""));
        }
    }

    private void invited(WireMessage message) {
        if (message.header("Call-ID").orElse("").equals(callId)
                && !message.header("To").orElse("").isEmpty()
                && message.header("To").orElse("").contains("tag=")) {
            write(response(message, 200, sdp("sendrecv")));
            return;
        }
        invite = message;
        callId = message.header("Call-ID").orElseThrow();
        from = message.header("To").orElseThrow() + ";tag=" + newId();
        to = message.header("From").orElseThrow();
        target = uri(message.header("Contact").orElseThrow());
        requests.add(message);
    }

    private WireMessage request(
            String method, String uri, String fromHeader, String toHeader, String id, List<String> extra, String body) {
        branch = "z9hG4bK" + newId();
        var lines = new ArrayList<String>();
        lines.add("Via: SIP/2.0/UDP " + address + ":" + port() + ";branch=" + branch + ";rport");
        lines.add("Max-Forwards: 70");
        lines.add("From: " + fromHeader);
        lines.add("To: " + toHeader);
        lines.add("Call-ID: " + id);
        lines.add("CSeq: " + (++sequence) + " " + method);
        lines.add("Contact: " + contact());
        lines.addAll(extra);
        return new WireMessage(method + " " + uri + " SIP/2.0", withBody(lines, body), body);
    }

    private WireMessage response(WireMessage request, int status, String body) {
        var lines = new ArrayList<String>();
        request.all("Via").forEach(via -> lines.add("Via: " + via));
        request.all("Record-Route").forEach(route -> lines.add("Record-Route: " + route));
        lines.add("From: " + request.header("From").orElse(""));
        var answered = request.header("To").orElse("");
        lines.add("To: " + (answered.contains("tag=") || status == 100 ? answered : from));
        lines.add("Call-ID: " + request.header("Call-ID").orElse(""));
        lines.add("CSeq: " + request.header("CSeq").orElse(""));
        lines.add("Contact: " + contact());
        return new WireMessage("SIP/2.0 " + status + " x", withBody(lines, body), body);
    }

    private static List<String> withBody(List<String> lines, String body) {
        if (!body.isEmpty()) {
            lines.add("Content-Type: application/sdp");
        }
        lines.add("Content-Length: " + body.length());
        return lines;
    }

    private String sdp(String direction) {
        return "v=0\r\no=wire 1 " + (++sdpVersion) + " IN IP4 " + address + "\r\ns=-\r\nc=IN IP4 " + address
                + "\r\nt=0 0\r\nm=audio " + media.port() + " RTP/AVP 0 8 101\r\na=rtpmap:0 PCMU/8000\r\n"
                + "a=rtpmap:8 PCMA/8000\r\na=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-16\r\na=ptime:20\r\na="
                + direction + "\r\n";
    }

    private String authorization(String method, String uri, WireMessage challenge, String account, String password) {
        var values = new java.util.HashMap<String, String>();
        var matcher = QUOTED.matcher(challenge.header("WWW-Authenticate").orElseThrow());
        while (matcher.find()) {
            values.put(matcher.group(1), matcher.group(2));
        }
        var realm = values.getOrDefault("realm", "");
        var nonce = values.getOrDefault("nonce", "");
        var answer = md5(md5(account + ":" + realm + ":" + password) + ":" + nonce + ":00000001:c:auth:"
                + md5(method + ":" + uri));
        return "Authorization: Digest username=\"" + account + "\", realm=\"" + realm + "\", nonce=\"" + nonce
                + "\", uri=\"" + uri + "\", qop=auth, nc=00000001, cnonce=\"c\", algorithm=MD5, opaque=\""
                + values.getOrDefault("opaque", "") + "\", response=\"" + answer + "\"";
    }

    private static String md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void write(WireMessage message) {
        var bytes = message.text().getBytes(StandardCharsets.UTF_8);
        try {
            socket.send(new DatagramPacket(
                    bytes,
                    bytes.length,
                    InetAddress.getByName("127.0.0.1"),
                    pbx.ports().sip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WireMessage take(BlockingQueue<WireMessage> queue, String what) {
        try {
            var message = queue.poll(LIMIT_S, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError(what + " did not come within " + LIMIT_S + " s");
            }
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertStatus(int wanted, WireMessage response) {
        if (response.status() != wanted) {
            throw new AssertionError("wanted " + wanted + ", got " + response.first());
        }
    }

    private String pbxAddress() {
        return "127.0.0.1:" + pbx.ports().sip();
    }

    private String contact() {
        return "<sip:" + user + "@" + address + ":" + port() + ">";
    }

    private static String expires(int seconds) {
        return "Expires: " + seconds;
    }

    private static String uri(String contact) {
        return contact.contains("<") ? contact.substring(contact.indexOf('<') + 1, contact.indexOf('>')) : contact;
    }

    private static String newId() {
        return "w" + NUMBERS.incrementAndGet() + "x" + Long.toString(System.nanoTime(), 36);
    }
}
