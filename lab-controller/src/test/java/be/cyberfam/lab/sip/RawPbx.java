package be.cyberfam.lab.sip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A PBX played by hand, message by message; every wait is bounded. */
final class RawPbx implements AutoCloseable {
    static final String SDP = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
            + "m=audio 20000 RTP/AVP 0 101\r\na=rtpmap:101 telephone-event/8000\r\n";

    private final DatagramSocket socket;

    /** One message that came in. */
    record Message(String text, InetSocketAddress from) {
        String method() {
            return text.substring(0, text.indexOf(' '));
        }

        String header(String name) {
            return text.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .findFirst()
                    .map(line -> line.substring(name.length() + 1).strip())
                    .orElse("");
        }
    }

    RawPbx() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"));
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** The next message of this kind: a method, or SIP/2.0 for a response; others are passed over. */
    Message next(String method) {
        return next(method, 10_000).orElseThrow(() -> new AssertionError("no " + method + " within 10 s"));
    }

    Optional<Message> next(String method, int milliseconds) {
        var until = System.nanoTime() + milliseconds * 1_000_000L;
        try {
            while (true) {
                var left = (until - System.nanoTime()) / 1_000_000L;
                if (left <= 0) {
                    return Optional.empty();
                }
                socket.setSoTimeout((int) left);
                var packet = new DatagramPacket(new byte[8_192], 8_192);
                socket.receive(packet);
                var text = new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8);
                var message = new Message(text, (InetSocketAddress) packet.getSocketAddress());
                if (message.method().equals(method)) {
                    return Optional.of(message);
                }
            }
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers a request; the To tag is always "pbx". */
    void answer(Message request, String status, String headers, String body) {
        var to = request.header("To");
        var tagged = to.contains("tag=") || status.startsWith("100") ? to : to + ";tag=pbx";
        send(
                request.from(),
                "SIP/2.0 " + status + "\r\nVia: " + request.header("Via") + "\r\nFrom: " + request.header("From")
                        + "\r\nTo: " + tagged + "\r\nCall-ID: " + request.header("Call-ID") + "\r\nCSeq: "
                        + request.header("CSeq")
                        + "\r\nContact: <sip:127.0.0.1:" + address().getPort() + ">\r\n" + headers + body(body));
    }

    /** A request within the dialog that the INVITE began. */
    void ask(Message invite, String method, int sequence, String headers, String body) {
        var target = invite.header("Contact").replaceAll("[<>]", "");
        send(
                invite.from(),
                method + " " + target + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:"
                        + address().getPort()
                        + ";branch=z9hG4bK" + Token.fresh() + "\r\nMax-Forwards: 70\r\nFrom: " + invite.header("To")
                        + ";tag=pbx\r\nTo: " + invite.header("From") + "\r\nCall-ID: " + invite.header("Call-ID")
                        + "\r\nCSeq: "
                        + sequence + " " + method + "\r\nContact: <sip:127.0.0.1:"
                        + address().getPort() + ">\r\n" + headers
                        + body(body));
    }

    private static String body(String sdp) {
        return sdp.isEmpty()
                ? "Content-Length: 0\r\n\r\n"
                : (sdp.startsWith("v=0")
                                ? "Content-Type: application/sdp\r\n"
                                : "Content-Type: application/dtmf-relay\r\n")
                        + "Content-Length: " + sdp.length() + "\r\n\r\n" + sdp;
    }

    void send(InetSocketAddress to, String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            socket.send(new DatagramPacket(bytes, bytes.length, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.close();
    }
}
