package be.cyberfam.lab.sip;

import gov.nist.javax.sip.header.SIPHeader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.sip.address.SipURI;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ContentTypeHeader;
import javax.sip.header.FromHeader;
import javax.sip.header.ReasonHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Message;

/** Reads what we want to know from messages of the other side; whatever is odd reads as absent. */
final class SipHeaders {
    private static final Pattern SIGNAL = Pattern.compile("(?im)^\\s*Signal\\s*=\\s*([0-9A-D*#])");
    private static final Pattern DURATION = Pattern.compile("(?im)^\\s*Duration\\s*=\\s*(\\d{1,5})");

    private SipHeaders() {}

    /** The session description a message carries, if any. */
    static Optional<SessionDescription> sdp(Message message) throws SdpUnreadable {
        var type = (ContentTypeHeader) message.getHeader(ContentTypeHeader.NAME);
        var body = message.getRawContent();
        if (type == null || body == null || body.length == 0) {
            return Optional.empty();
        }
        if (!"application".equalsIgnoreCase(type.getContentType())
                || !"sdp".equalsIgnoreCase(type.getContentSubType())) {
            return Optional.empty();
        }
        return Optional.of(SessionDescription.parse(new String(body, StandardCharsets.UTF_8)));
    }

    /** The value of a header, empty if it is not there. */
    static String value(Message message, String name) {
        return message.getHeader(name) instanceof SIPHeader header ? header.getHeaderValue() : "";
    }

    /** The Q.850 cause of a Reason header (RFC 3326). */
    static OptionalInt cause(Message message) {
        for (var headers = message.getHeaders(ReasonHeader.NAME); headers.hasNext(); ) {
            if (headers.next() instanceof ReasonHeader reason
                    && "Q.850".equalsIgnoreCase(reason.getProtocol())
                    && reason.getCause() > 0) {
                return OptionalInt.of(reason.getCause());
            }
        }
        return OptionalInt.empty();
    }

    /** The key and length of an application/dtmf-relay body. */
    record Key(char key, int milliseconds) {}

    static Optional<Key> dtmf(Message message) {
        var body = message.getRawContent();
        var text = body == null ? "" : new String(body, StandardCharsets.US_ASCII);
        var signal = SIGNAL.matcher(text);
        if (!signal.find()) {
            return Optional.empty();
        }
        var duration = DURATION.matcher(text);
        return Optional.of(
                new Key(signal.group(1).charAt(0), duration.find() ? Integer.parseInt(duration.group(1)) : 160));
    }

    static String callId(Message message) {
        var header = (javax.sip.header.CallIdHeader) message.getHeader("Call-ID");
        return header == null ? "" : header.getCallId();
    }

    static String method(Message response) {
        return response.getHeader(CSeqHeader.NAME) instanceof CSeqHeader sequence ? sequence.getMethod() : "";
    }

    static boolean isInDialog(Message request) {
        return ((ToHeader) request.getHeader(ToHeader.NAME)).getTag() != null;
    }

    static String fromUser(Message message) {
        var from = (FromHeader) message.getHeader(FromHeader.NAME);
        return from.getAddress().getURI() instanceof SipURI uri && uri.getUser() != null ? uri.getUser() : "";
    }

    static String fromName(Message message) {
        var name =
                ((FromHeader) message.getHeader(FromHeader.NAME)).getAddress().getDisplayName();
        return name == null ? "" : name.strip().replaceAll("\\\\(.)", "$1");
    }

    /** Extension headers (X-…) and those that ask for automatic answers, by name as they came. */
    static Map<String, String> extensions(Message message) {
        var found = new HashMap<String, String>();
        for (var names = message.getHeaderNames(); names.hasNext(); ) {
            var name = String.valueOf(names.next());
            var header = message.getHeader(name);
            if (header instanceof SIPHeader h && isExtension(h.getHeaderName())) {
                found.put(
                        h.getHeaderName(),
                        h.getHeaderValue() == null ? "" : h.getHeaderValue().strip());
            }
        }
        return found;
    }

    private static boolean isExtension(String name) {
        return name.regionMatches(true, 0, "X-", 0, 2)
                || name.equalsIgnoreCase("Alert-Info")
                || name.equalsIgnoreCase("Call-Info");
    }
}
