package be.cyberfam.lab.sip;

import gov.nist.javax.sip.header.HeaderFactoryImpl;
import gov.nist.javax.sip.message.MessageFactoryImpl;
import gov.nist.javax.sip.message.SIPMessage;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.text.ParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sip.header.FromHeader;
import javax.sip.header.ToHeader;
import javax.sip.message.Message;
import javax.sip.message.Request;
import javax.sip.message.Response;

/** Writes the requests and responses of one phone, as text, so that they read here as they go out. */
final class Messages {
    static final String ALLOW = "INVITE, ACK, CANCEL, BYE, OPTIONS, UPDATE, INFO, NOTIFY";
    private static final Pattern USER = Pattern.compile("[A-Za-z0-9+*._-]{1,64}");

    private final MessageFactoryImpl factory = new MessageFactoryImpl();
    private final HeaderFactoryImpl headers = new HeaderFactoryImpl();
    private final String here;
    private final String pbx;
    private final String userAgent;

    /** Which request of which exchange: RFC 3261 §8.1.1. */
    record Exchange(String callId, String fromTag, long sequence) {
        Exchange next() {
            return new Exchange(callId, fromTag, sequence + 1);
        }
    }

    Messages(InetSocketAddress here, InetSocketAddress pbx, String userAgent) {
        this.here = hostPort(here);
        this.pbx = hostPort(pbx);
        this.userAgent = userAgent;
    }

    /** The number as it stands in a URI; refuses what would need escaping. */
    static String user(String text) {
        if (!USER.matcher(text).matches()) {
            throw new IllegalArgumentException("not a telephone user: " + StackLog.cut(text));
        }
        return text;
    }

    /** The Request-URI of a call to this user at the PBX. */
    String uri(String user) {
        return "sip:" + user(user) + "@" + pbx;
    }

    Request invite(Invite invite, Exchange exchange, String sdp, Optional<Challenge.Proof> proof)
            throws ParseException {
        var extra = new StringBuilder("Allow: " + ALLOW + "\r\n");
        invite.headers()
                .forEach((name, value) ->
                        extra.append(name).append(": ").append(value).append("\r\n"));
        var request = request(
                Request.INVITE,
                uri(invite.to()),
                named(invite.displayName(), invite.from()),
                "<" + uri(invite.to()) + ">",
                invite.from(),
                exchange,
                extra + proof(proof));
        setSdp(request, sdp);
        return request;
    }

    Request register(Account account, Exchange exchange, long seconds, Optional<Challenge.Proof> proof)
            throws ParseException {
        var self = "<" + uri(account.user()) + ">";
        return request(
                Request.REGISTER,
                registrar(),
                self,
                self,
                account.user(),
                exchange,
                "Expires: " + seconds + "\r\nAllow: " + ALLOW + "\r\n" + proof(proof));
    }

    /** Our own host and port. */
    String here() {
        return here;
    }

    /** The Request-URI of a registration. */
    String registrar() {
        return "sip:" + pbx;
    }

    Request options(String from, Exchange exchange) throws ParseException {
        var uri = "sip:" + pbx;
        return request(
                Request.OPTIONS, uri, named("", from), "<" + uri + ">", from, exchange, "Accept: application/sdp\r\n");
    }

    /** A request within a dialog known only from this response to an INVITE of ours. */
    Request stranger(String method, String uri, Response ok, long sequence) throws ParseException {
        return factory.createRequest(method + " " + uri + " SIP/2.0\r\n"
                + "Via: SIP/2.0/UDP " + here + ";rport;branch=z9hG4bK" + Token.fresh() + "\r\n"
                + "Max-Forwards: 70\r\n"
                + ok.getHeader(FromHeader.NAME)
                + ok.getHeader(ToHeader.NAME)
                + "Call-ID: " + SipHeaders.callId(ok) + "\r\n"
                + "CSeq: " + sequence + " " + method + "\r\n"
                + "Content-Length: 0\r\n\r\n");
    }

    private Request request(
            String method, String uri, String from, String to, String contact, Exchange exchange, String extra)
            throws ParseException {
        return factory.createRequest(method + " " + uri + " SIP/2.0\r\n"
                + "Via: SIP/2.0/UDP " + here + ";rport\r\n"
                + "Max-Forwards: 70\r\n"
                + "From: " + from + ";tag=" + exchange.fromTag() + "\r\n"
                + "To: " + to + "\r\n"
                + "Call-ID: " + exchange.callId() + "\r\n"
                + "CSeq: " + exchange.sequence() + " " + method + "\r\n"
                + "Contact: <sip:" + user(contact) + "@" + here + ">\r\n"
                + "User-Agent: " + userAgent + "\r\n"
                + extra
                + "Content-Length: 0\r\n\r\n");
    }

    /** A response with our tag, Contact and User-Agent; {@code contact} is our user part in this exchange. */
    Response response(int status, String reason, Request request, String tag, String contact) throws ParseException {
        var response = factory.createResponse(status, request);
        response.setReasonPhrase(reason);
        var to = (ToHeader) response.getHeader(ToHeader.NAME);
        if (to.getTag() == null && status > 100) {
            to.setTag(tag);
        }
        set(response, "Server", userAgent);
        if (status >= 200) {
            ((SIPMessage) response).addHeader("Allow: " + ALLOW);
        }
        if (status < 300) {
            set(response, "Contact", "<sip:" + contact + "@" + here + ">");
        }
        return response;
    }

    /** Our Contact on a request that a dialog has made. */
    void sign(Request request, String contact) throws ParseException {
        set(request, "Contact", "<sip:" + contact + "@" + here + ">");
        set(request, "User-Agent", userAgent);
    }

    void set(Message message, String name, String value) throws ParseException {
        message.setHeader(headers.createHeader(name, value));
    }

    void setSdp(Message message, String sdp) throws ParseException {
        message.setContent(sdp, headers.createContentTypeHeader("application", "sdp"));
    }

    private String named(String displayName, String user) {
        var name = displayName.isEmpty() ? "" : "\"" + displayName.replaceAll("([\"\\\\])", "\\\\$1") + "\" ";
        return name + "<sip:" + user(user) + "@" + here + ">";
    }

    private static String proof(Optional<Challenge.Proof> proof) {
        return proof.map(p -> p.header() + ": " + p.value() + "\r\n").orElse("");
    }

    private static String hostPort(InetSocketAddress address) {
        var host = address.getAddress().getHostAddress();
        return (address.getAddress() instanceof Inet6Address ? "[" + host + "]" : host) + ":" + address.getPort();
    }
}
