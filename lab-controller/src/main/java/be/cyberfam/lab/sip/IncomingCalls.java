package be.cyberfam.lab.sip;

import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.address.SipURI;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests that belong to no call yet: an INVITE becomes one, all others are answered at once. */
final class IncomingCalls {
    private static final Logger log = LoggerFactory.getLogger(IncomingCalls.class);

    private final JainPhone phone;
    private volatile @Nullable IncomingListener listener;

    IncomingCalls(JainPhone phone) {
        this.phone = phone;
    }

    void listener(IncomingListener asked) {
        listener = asked;
    }

    void heard(Request request, ServerTransaction transaction, Instant at)
            throws SipException, InvalidArgumentException, ParseException {
        if (SipHeaders.isInDialog(request) || request.getMethod().equals(Request.CANCEL)) {
            respond(request, transaction, 481, "Call/Transaction Does Not Exist");
            return;
        }
        switch (request.getMethod()) {
            case Request.INVITE -> invited(request, transaction, at);
            case Request.OPTIONS, Request.NOTIFY -> respond(request, transaction, 200, "OK");
            default -> respond(request, transaction, 405, "Method Not Allowed");
        }
    }

    private void invited(Request request, ServerTransaction transaction, Instant at)
            throws SipException, InvalidArgumentException, ParseException {
        var asked = listener;
        if (request.getHeader("Require") != null) {
            refuseExtension(request, transaction);
        } else if (asked == null || phone.isClosing()) {
            respond(request, transaction, 480, "Temporarily Unavailable");
        } else {
            offered(asked, request, transaction, at);
        }
    }

    private void offered(IncomingListener asked, Request request, ServerTransaction transaction, Instant at)
            throws SipException, InvalidArgumentException, ParseException {
        try {
            var offer = SipHeaders.sdp(request);
            var media = offer.flatMap(sdp -> SdpSession.agreed(List.of(Codec.values()), sdp));
            if (offer.isPresent() && media.isEmpty()) {
                respond(request, transaction, 488, "Not Acceptable Here");
                return;
            }
            var invite = new ReceivedInvite(request, transaction, offer);
            open(asked, invite, incoming(request, media, at));
        } catch (SdpUnreadable e) {
            log.info("INVITE with an SDP we cannot read: {}", StackLog.cut(e.toString()));
            respond(request, transaction, 488, "Not Acceptable Here");
        }
    }

    private void open(IncomingListener asked, ReceivedInvite invite, IncomingCall incoming) {
        var birth = new LiveCall.Birth(
                SipHeaders.callId(invite.request()),
                false,
                incoming.to(),
                phone.lines().account(incoming.to()),
                incoming.labCall().orElse(""),
                incoming.at());
        var call = LiveCall.from(phone, birth, invite);
        phone.lines().add(call);
        try {
            call.listener(asked.called(call, incoming));
        } catch (RuntimeException e) {
            log.error("call {}: nobody took it", call.id(), e);
            call.refuse(480, "Temporarily Unavailable");
        }
    }

    private static IncomingCall incoming(Request request, Optional<RemoteMedia> media, Instant at) {
        var to = request.getRequestURI() instanceof SipURI uri && uri.getUser() != null ? uri.getUser() : "";
        return new IncomingCall(
                at,
                to,
                SipHeaders.fromUser(request),
                SipHeaders.fromName(request),
                SipHeaders.extensions(request),
                media);
    }

    private void refuseExtension(Request request, ServerTransaction transaction)
            throws SipException, InvalidArgumentException, ParseException {
        var response = phone.messages().response(420, "Bad Extension", request, Token.fresh(), "lab");
        phone.messages().set(response, "Unsupported", SipHeaders.value(request, "Require"));
        transaction.sendResponse(response);
    }

    private void respond(Request request, ServerTransaction transaction, int status, String reason)
            throws SipException, InvalidArgumentException, ParseException {
        Response response = phone.messages().response(status, reason, request, Token.fresh(), "lab");
        transaction.sendResponse(response);
    }
}
