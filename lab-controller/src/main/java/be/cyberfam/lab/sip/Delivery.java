package be.cyberfam.lab.sip;

import java.text.ParseException;
import java.time.Instant;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what the stack hears to the call it belongs to, or to those who deal with what belongs to none. */
final class Delivery {
    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final JainPhone phone;
    private final IncomingCalls incoming;

    Delivery(JainPhone phone, IncomingCalls incoming) {
        this.phone = phone;
        this.incoming = incoming;
    }

    void asked(Request request, ServerTransaction transaction, Instant at) {
        try {
            var call = phone.lines().call(SipHeaders.callId(request)).filter(known -> belongs(request, known));
            if (call.isPresent()) {
                call.get().peer().heard(request, transaction, at);
            } else {
                incoming.heard(request, transaction, at);
            }
        } catch (SipException | InvalidArgumentException | ParseException | RuntimeException e) {
            log.info("{} not answered: {}", request.getMethod(), StackLog.cut(e.toString()));
        }
    }

    private static boolean belongs(Request request, LiveCall call) {
        return SipHeaders.isInDialog(request) || (request.getMethod().equals(Request.CANCEL) && !call.isOurs());
    }

    void acknowledged(Request ack, Instant at) {
        phone.lines().call(SipHeaders.callId(ack)).ifPresent(call -> call.peer().acknowledged(ack, at));
    }

    void notAcknowledged(String callId, Instant at) {
        phone.lines().call(callId).ifPresent(call -> call.take(new Signal.NoAck(at)));
    }

    /** A response nobody waits for: a 200 to an INVITE we forgot is acknowledged and hung up. */
    void stray(Response response, @Nullable Dialog dialog) {
        var isAccept = response.getStatusCode() / 100 == 2
                && SipHeaders.method(response).equals(Request.INVITE);
        if (isAccept && phone.lines().call(SipHeaders.callId(response)).isEmpty()) {
            ForgottenCall.end(response, dialog, phone.link(), phone.messages());
        }
    }
}
