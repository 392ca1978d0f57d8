package be.cyberfam.lab.sip;

import gov.nist.javax.sip.message.SIPResponse;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import javax.sip.ClientTransaction;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The INVITE of a call we make: sent, proved if asked, acknowledged, cancelled. */
final class PlacedInvite implements Replies {
    private static final Logger log = LoggerFactory.getLogger(PlacedInvite.class);

    private final LiveCall call;
    private final Invite invite;
    private final Challenge challenge;
    private Messages.Exchange exchange;
    private Optional<RemoteMedia> early = Optional.empty();
    private @Nullable ClientTransaction transaction;

    PlacedInvite(LiveCall call, Invite invite) {
        this.call = call;
        this.invite = invite;
        this.challenge = new Challenge(invite.credentials());
        this.exchange = new Messages.Exchange(call.id(), call.tag(), 1);
    }

    void send() {
        send(Optional.empty());
    }

    private void send(Optional<Challenge.Proof> proof) {
        try {
            var offer = call.sdp().offer(call.local(), MediaDirection.SENDRECV);
            var request = call.phone().messages().invite(invite, exchange, offer, proof);
            transaction = call.phone().link().send(request, this);
            exchange = exchange.next();
        } catch (SipException | ParseException e) {
            log.warn("call {}: INVITE not sent: {}", call.id(), StackLog.cut(e.toString()));
            call.phone().run(() -> none(call.phone().now()));
        }
    }

    void cancel() throws SipException {
        if (transaction != null) {
            call.phone().link().send(transaction.createCancel(), Replies.IGNORED);
        }
    }

    @Override
    public void heard(Response response, Instant at) {
        var status = response.getStatusCode();
        if (status < 200) {
            progress(response, at);
        } else if (status < 300) {
            accepted(response, at);
        } else {
            refused(response, at);
        }
    }

    @Override
    public void none(Instant at) {
        call.take(new Signal.NoReply(at));
    }

    private void progress(Response response, Instant at) {
        var media = media(response);
        if (media.isPresent()) {
            early = media;
        }
        call.take(new Signal.Progress(at, response.getStatusCode(), media));
    }

    /** Acknowledged whatever comes of it: a 200 without an ACK would come back for 32 s. */
    private void accepted(Response response, Instant at) {
        try {
            var dialog = transaction == null ? null : transaction.getDialog();
            call.dialog(dialog);
            call.dialog()
                    .sendAck(call.dialog()
                            .createAck(((SIPResponse) response).getCSeq().getSeqNumber()));
        } catch (SipException | InvalidArgumentException e) {
            log.warn("call {}: ACK not sent: {}", call.id(), StackLog.cut(e.toString()));
        }
        call.take(new Signal.Accepted(at, media(response).or(() -> early)));
    }

    private void refused(Response response, Instant at) {
        var proof = Challenge.isOne(response.getStatusCode()) && !call.isGivenUp()
                ? challenge.answer(
                        response, Request.INVITE, call.phone().messages().uri(invite.to()))
                : Optional.<Challenge.Proof>empty();
        if (proof.isPresent()) {
            send(proof);
        } else {
            call.take(new Signal.Rejected(at, response.getStatusCode(), reason(response), SipHeaders.cause(response)));
        }
    }

    private Optional<RemoteMedia> media(Response response) {
        try {
            return SipHeaders.sdp(response)
                    .flatMap(sdp -> SdpSession.agreed(call.local().codecs(), sdp));
        } catch (SdpUnreadable e) {
            log.info("call {}: SDP of {}: {}", call.id(), response.getStatusCode(), StackLog.cut(e.toString()));
            return Optional.empty();
        }
    }

    private static String reason(Response response) {
        return response.getReasonPhrase() == null ? "" : StackLog.cut(response.getReasonPhrase());
    }
}
