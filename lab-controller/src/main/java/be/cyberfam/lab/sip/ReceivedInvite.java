package be.cyberfam.lab.sip;

import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;

/**
 * The INVITE of a call that came in, until it is answered or refused.
 *
 * @param offer what the caller offers; empty if it leaves the offer to us
 */
record ReceivedInvite(Request request, ServerTransaction transaction, Optional<SessionDescription> offer) {

    Dialog dialog() {
        return transaction.getDialog();
    }

    /** The signal that answering with this sound comes to: a refusal if the caller speaks nothing we know. */
    Signal answerWith(MediaOffer local, Instant at) {
        if (offer.isEmpty()) {
            return new Signal.Answer(at, local, Optional.empty());
        }
        var agreed = SdpSession.agreed(local.codecs(), offer.get());
        return agreed.isPresent()
                ? new Signal.Answer(at, local, agreed)
                : new Signal.Refuse(at, 488, "Not Acceptable Here");
    }

    /** 180, or the final refusal. */
    void respond(LiveCall call, int status, String reason)
            throws SipException, InvalidArgumentException, ParseException {
        var messages = call.phone().messages();
        transaction.sendResponse(messages.response(status, reason, request, call.tag(), call.contact()));
    }

    void accept(LiveCall call, MediaOffer local) throws SipException, InvalidArgumentException, ParseException {
        call.local(local);
        var sdp = offer.isPresent()
                ? call.sdp().answer(local, offer.get(), MediaDirection.SENDRECV).orElseThrow()
                : call.sdp().offer(local, MediaDirection.SENDRECV);
        var messages = call.phone().messages();
        var ok = messages.response(200, "OK", request, call.tag(), call.contact());
        messages.setSdp(ok, sdp);
        transaction.sendResponse(ok);
    }
}
