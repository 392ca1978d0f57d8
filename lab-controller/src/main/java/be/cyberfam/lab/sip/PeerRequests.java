package be.cyberfam.lab.sip;

import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the other side asks within a call. Every request is answered: Asterisk hangs up on whom it does not hear. */
final class PeerRequests {
    private static final Logger log = LoggerFactory.getLogger(PeerRequests.class);

    private final LiveCall call;
    private @Nullable Offer pending;

    /** A re-INVITE or UPDATE the machine has still to decide on. */
    private record Offer(Request request, ServerTransaction transaction, SessionDescription description) {}

    PeerRequests(LiveCall call) {
        this.call = call;
    }

    void heard(Request request, ServerTransaction transaction, Instant at)
            throws SipException, InvalidArgumentException, ParseException {
        switch (request.getMethod()) {
            case Request.BYE -> {
                respond(request, transaction, 200, "OK");
                call.take(new Signal.PeerBye(at, SipHeaders.cause(request)));
            }
            case Request.CANCEL -> {
                respond(request, transaction, 200, "OK");
                call.take(new Signal.PeerCancel(at, SipHeaders.cause(request)));
            }
            case Request.INVITE, Request.UPDATE -> offered(request, transaction, at);
            case Request.INFO -> {
                respond(request, transaction, 200, "OK");
                SipHeaders.dtmf(request)
                        .ifPresent(key -> call.tell(new SipFact.InfoDtmf(at, key.key(), key.milliseconds())));
            }
            case Request.OPTIONS, Request.NOTIFY, Request.MESSAGE -> respond(request, transaction, 200, "OK");
            default -> respond(request, transaction, 405, "Method Not Allowed");
        }
    }

    /** The ACK to a 200 of ours. */
    void acknowledged(Request ack, Instant at) {
        call.take(new Signal.Acked(at, agreed(ack)));
    }

    private void offered(Request request, ServerTransaction transaction, Instant at)
            throws SipException, InvalidArgumentException, ParseException {
        try {
            var description = SipHeaders.sdp(request);
            if (description.isEmpty()) {
                withoutOffer(request, transaction);
                return;
            }
            var media = SdpSession.agreed(call.codecs(), description.get());
            if (media.isEmpty()) {
                respond(request, transaction, 488, "Not Acceptable Here");
                return;
            }
            decide(new Offer(request, transaction, description.get()), new Signal.PeerOffer(at, media.get()));
        } catch (SdpUnreadable e) {
            log.info("call {}: SDP of {}: {}", call.id(), request.getMethod(), StackLog.cut(e.toString()));
            respond(request, transaction, 488, "Not Acceptable Here");
        }
    }

    /** An UPDATE without SDP only refreshes or names the other party; a re-INVITE without wants our offer. */
    private void withoutOffer(Request request, ServerTransaction transaction)
            throws SipException, InvalidArgumentException, ParseException {
        if (request.getMethod().equals(Request.UPDATE)) {
            respond(request, transaction, 200, "OK");
        } else if (call.isUp()) {
            var messages = call.phone().messages();
            var ok = messages.response(200, "OK", request, call.tag(), call.contact());
            messages.setSdp(ok, call.sdp().offer(call.local(), call.direction()));
            transaction.sendResponse(ok);
        } else {
            respond(request, transaction, 491, "Request Pending");
        }
    }

    /** Asks the machine; an offer it has no use for in its state is refused as pending. */
    private void decide(Offer offer, Signal signal) throws SipException, InvalidArgumentException, ParseException {
        pending = offer;
        call.take(signal);
        if (pending != null) {
            refuse(491, "Request Pending");
        }
    }

    void accept(MediaDirection wanted) throws SipException, InvalidArgumentException, ParseException {
        var offer = take();
        var messages = call.phone().messages();
        var ok = messages.response(200, "OK", offer.request(), call.tag(), call.contact());
        messages.setSdp(
                ok, call.sdp().answer(call.local(), offer.description(), wanted).orElseThrow());
        offer.transaction().sendResponse(ok);
    }

    void refuse(int status, String reason) throws SipException, InvalidArgumentException, ParseException {
        var offer = take();
        respond(offer.request(), offer.transaction(), status, reason);
    }

    private Offer take() throws SipException {
        var offer = pending;
        pending = null;
        if (offer == null) {
            throw new SipException("no offer to answer");
        }
        return offer;
    }

    private Optional<RemoteMedia> agreed(Request request) {
        try {
            return SipHeaders.sdp(request).flatMap(sdp -> SdpSession.agreed(call.codecs(), sdp));
        } catch (SdpUnreadable e) {
            return Optional.empty();
        }
    }

    private void respond(Request request, ServerTransaction transaction, int status, String reason)
            throws SipException, InvalidArgumentException, ParseException {
        var messages = call.phone().messages();
        transaction.sendResponse(messages.response(status, reason, request, call.tag(), call.contact()));
    }
}
