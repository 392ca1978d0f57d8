package be.cyberfam.lab.sip;

import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.header.CSeqHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A BYE or a re-INVITE of ours, proved if the PBX asks, its answer told to the call. */
final class DialogRequest implements Replies {
    private static final Logger log = LoggerFactory.getLogger(DialogRequest.class);

    private final LiveCall call;
    private final String method;
    private final Optional<MediaDirection> offer;
    private final Challenge challenge;
    private String uri = "";

    /** @param offer the direction to offer; empty for a BYE */
    DialogRequest(LiveCall call, String method, Optional<MediaDirection> offer) {
        this.call = call;
        this.method = method;
        this.offer = offer;
        this.challenge = new Challenge(call.credentials());
    }

    void send() throws SipException, ParseException {
        send(Optional.empty());
    }

    private void send(Optional<Challenge.Proof> proof) throws SipException, ParseException {
        var messages = call.phone().messages();
        var dialog = call.dialog();
        var request = dialog.createRequest(method);
        messages.sign(request, call.contact());
        uri = request.getRequestURI().toString();
        if (proof.isPresent()) {
            messages.set(request, proof.get().header(), proof.get().value());
        }
        if (offer.isPresent()) {
            messages.setSdp(request, call.sdp().offer(call.local(), offer.get()));
        }
        call.phone().link().send(dialog, request, this);
    }

    @Override
    public void heard(Response response, Instant at) {
        var status = response.getStatusCode();
        if (status < 200) {
            return;
        }
        if (status < 300) {
            accepted(response, at);
        } else if (!proved(response)) {
            call.take(offer.isPresent() ? new Signal.OfferRejected(at, status) : new Signal.ByeAnswered(at));
        }
    }

    @Override
    public void none(Instant at) {
        call.take(offer.isPresent() ? new Signal.OfferRejected(at, 408) : new Signal.ByeAnswered(at));
    }

    private void accepted(Response response, Instant at) {
        if (method.equals(Request.INVITE)) {
            acknowledge(response);
            call.take(new Signal.OfferAccepted(at, media(response)));
        } else {
            call.take(new Signal.ByeAnswered(at));
        }
    }

    private void acknowledge(Response response) {
        try {
            var sequence = ((CSeqHeader) response.getHeader(CSeqHeader.NAME)).getSeqNumber();
            call.dialog().sendAck(call.dialog().createAck(sequence));
        } catch (SipException | InvalidArgumentException e) {
            log.warn("call {}: ACK of a re-INVITE not sent: {}", call.id(), StackLog.cut(e.toString()));
        }
    }

    private Optional<RemoteMedia> media(Response response) {
        try {
            return SipHeaders.sdp(response)
                    .flatMap(sdp -> SdpSession.agreed(call.local().codecs(), sdp));
        } catch (SdpUnreadable e) {
            return Optional.empty();
        }
    }

    private boolean proved(Response response) {
        if (!Challenge.isOne(response.getStatusCode())) {
            return false;
        }
        var proof = challenge.answer(response, method, uri);
        try {
            if (proof.isPresent()) {
                send(proof);
            }
            return proof.isPresent();
        } catch (SipException | ParseException e) {
            log.warn("call {}: {} not sent again: {}", call.id(), method, StackLog.cut(e.toString()));
            return false;
        }
    }
}
