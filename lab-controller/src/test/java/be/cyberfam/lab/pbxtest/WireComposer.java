package be.cyberfam.lab.pbxtest;

import java.util.ArrayList;
import java.util.List;

/** Writes the messages of a phone at one address, every header by hand. */
final class WireComposer {
    private final String address;
    private final int port;
    private final int audioPort;
    private int sequence;
    private int sdpVersion;

    WireComposer(String address, int port, int audioPort) {
        this.address = address;
        this.port = port;
        this.audioPort = audioPort;
    }

    WireMessage request(String method, WireDialog dialog, String user, List<String> extra, String body) {
        var lines = new ArrayList<String>();
        lines.add("Via: SIP/2.0/UDP " + address + ":" + port + ";branch=z9hG4bK" + WireDialog.newId() + ";rport");
        lines.add("Max-Forwards: 70");
        lines.add("From: " + dialog.from());
        lines.add("To: " + dialog.to());
        lines.add("Call-ID: " + dialog.callId());
        lines.add("CSeq: " + (++sequence) + " " + method);
        lines.add("Contact: " + contact(user));
        lines.addAll(extra);
        return new WireMessage(method + " " + dialog.target() + " SIP/2.0", withBody(lines, body), body);
    }

    /** The ACK of a 200; that of a refusal goes {@link #within} the INVITE's transaction. */
    WireMessage acknowledgement(WireDialog dialog, String user, WireMessage response) {
        return request("ACK", dialog, user, List.of(), "").with("CSeq", response.sequence() + " ACK");
    }

    /** CANCEL and the ACK of a refusal belong to the INVITE's own transaction: same branch, same sequence number. */
    static WireMessage within(WireMessage invite, WireMessage request) {
        return request.with("Via", invite.header("Via").orElseThrow())
                .with("CSeq", invite.sequence() + " " + request.method());
    }

    /** @param from this side with its tag, for a To that has none yet */
    WireMessage response(WireMessage request, int status, String from, String user, String body) {
        var lines = new ArrayList<String>();
        request.all("Via").forEach(via -> lines.add("Via: " + via));
        request.all("Record-Route").forEach(route -> lines.add("Record-Route: " + route));
        lines.add("From: " + request.header("From").orElse(""));
        var answered = request.header("To").orElse("");
        lines.add("To: " + (answered.contains("tag=") || status == 100 ? answered : from));
        lines.add("Call-ID: " + request.header("Call-ID").orElse(""));
        lines.add("CSeq: " + request.header("CSeq").orElse(""));
        lines.add("Contact: " + contact(user));
        return new WireMessage("SIP/2.0 " + status + " x", withBody(lines, body), body);
    }

    String sdp(String direction) {
        return "v=0\r\no=wire 1 " + (++sdpVersion) + " IN IP4 " + address + "\r\ns=-\r\nc=IN IP4 " + address
                + "\r\nt=0 0\r\nm=audio " + audioPort + " RTP/AVP 0 8 101\r\na=rtpmap:0 PCMU/8000\r\n"
                + "a=rtpmap:8 PCMA/8000\r\na=rtpmap:101 telephone-event/8000\r\na=fmtp:101 0-16\r\na=ptime:20\r\na="
                + direction + "\r\n";
    }

    private String contact(String user) {
        return "<sip:" + user + "@" + address + ":" + port + ">";
    }

    private static List<String> withBody(List<String> lines, String body) {
        if (!body.isEmpty()) {
            lines.add("Content-Type: application/sdp");
        }
        lines.add("Content-Length: " + body.length());
        return lines;
    }
}
