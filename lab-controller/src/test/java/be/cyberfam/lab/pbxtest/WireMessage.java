package be.cyberfam.lab.pbxtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One SIP message as it stands on the wire: first line, headers in order, body. For tests that choose every byte. */
public record WireMessage(String first, List<String> headers, String body) {
    public WireMessage {
        headers = List.copyOf(headers);
    }

    static WireMessage parse(String text) {
        var parts = text.split("\r\n\r\n", 2);
        var lines = List.of(parts[0].split("\r\n"));
        return new WireMessage(lines.getFirst(), lines.subList(1, lines.size()), parts.length > 1 ? parts[1] : "");
    }

    boolean isResponse() {
        return first.startsWith("SIP/2.0 ");
    }

    int status() {
        return isResponse() ? Integer.parseInt(first.substring(8, 11)) : 0;
    }

    /** Fails the test where this is no response of that status. */
    void mustBe(int wanted) {
        if (status() != wanted) {
            throw new AssertionError("wanted " + wanted + ", got " + first);
        }
    }

    /** Of a request, or from the CSeq of a response. */
    String method() {
        return isResponse() ? header("CSeq").orElse(" ").split(" ")[1] : first.substring(0, first.indexOf(' '));
    }

    Optional<String> header(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        var values = new ArrayList<String>();
        for (var line : headers) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
                values.add(line.substring(colon + 1).strip());
            }
        }
        return values;
    }

    /** The number in CSeq. */
    int sequence() {
        return Integer.parseInt(header("CSeq").orElse("1 INVITE").split(" ")[0]);
    }

    /** Whether this response is to that request. */
    boolean answers(WireMessage request) {
        return header("CSeq").equals(request.header("CSeq"))
                && header("Call-ID").equals(request.header("Call-ID"));
    }

    /** The same with another value for a header it has. */
    WireMessage with(String name, String value) {
        var lines = headers.stream()
                .map(line -> line.startsWith(name + ":") ? name + ": " + value : line)
                .toList();
        return new WireMessage(first, lines, body);
    }

    /** The audio port of the body's SDP; 0 without one. */
    int audioPort() {
        return body.lines()
                .filter(line -> line.startsWith("m=audio "))
                .map(line -> Integer.parseInt(line.split(" ")[1]))
                .findFirst()
                .orElse(0);
    }

    String text() {
        return first + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n" + body;
    }
}
