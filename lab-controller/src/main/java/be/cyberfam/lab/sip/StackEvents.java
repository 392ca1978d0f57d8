package be.cyberfam.lab.sip;

import gov.nist.javax.sip.DialogTimeoutEvent;
import gov.nist.javax.sip.SipListenerExt;
import javax.sip.DialogTerminatedEvent;
import javax.sip.IOExceptionEvent;
import javax.sip.RequestEvent;
import javax.sip.ResponseEvent;
import javax.sip.ServerTransaction;
import javax.sip.SipException;
import javax.sip.SipProvider;
import javax.sip.TimeoutEvent;
import javax.sip.TransactionTerminatedEvent;
import javax.sip.message.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes events from the stack's thread: stamps them, claims a transaction, hands over to the phone's thread. */
final class StackEvents implements SipListenerExt {
    private static final Logger log = LoggerFactory.getLogger(StackEvents.class);

    private final JainPhone phone;
    private final Delivery delivery;

    StackEvents(JainPhone phone, Delivery delivery) {
        this.phone = phone;
        this.delivery = delivery;
    }

    @Override
    public void processRequest(RequestEvent event) {
        var at = phone.now();
        var request = event.getRequest();
        if (request.getMethod().equals(Request.ACK)) {
            phone.run(() -> delivery.acknowledged(request, at));
            return;
        }
        try {
            var transaction = transaction(event, request);
            phone.run(() -> delivery.asked(request, transaction, at));
        } catch (SipException e) {
            log.debug("{} passed over: {}", request.getMethod(), StackLog.cut(e.toString()));
        }
    }

    private ServerTransaction transaction(RequestEvent event, Request request) throws SipException {
        var claimed = event.getServerTransaction();
        return claimed == null ? ((SipProvider) event.getSource()).getNewServerTransaction(request) : claimed;
    }

    @Override
    public void processResponse(ResponseEvent event) {
        var at = phone.now();
        var response = event.getResponse();
        var transaction = event.getClientTransaction();
        if (transaction != null && transaction.getApplicationData() instanceof Replies replies) {
            phone.run(() -> replies.heard(response, at));
        } else {
            var dialog = event.getDialog();
            phone.run(() -> delivery.stray(response, dialog));
        }
    }

    @Override
    public void processTimeout(TimeoutEvent event) {
        var at = phone.now();
        var transaction = event.getClientTransaction();
        if (transaction != null && transaction.getApplicationData() instanceof Replies replies) {
            phone.run(() -> replies.none(at));
        }
    }

    @Override
    public void processDialogTimeout(DialogTimeoutEvent event) {
        var at = phone.now();
        var dialog = event.getDialog();
        if (event.getReason() == DialogTimeoutEvent.Reason.AckNotReceived && dialog != null) {
            var callId = dialog.getCallId().getCallId();
            phone.run(() -> delivery.notAcknowledged(callId, at));
        }
    }

    @Override
    public void processIOException(IOExceptionEvent event) {
        if (!event.getHost().equals(SipLink.STOPPED)) {
            log.info("no way to {}:{}", event.getHost(), event.getPort());
        }
    }

    @Override
    public void processTransactionTerminated(TransactionTerminatedEvent event) {}

    @Override
    public void processDialogTerminated(DialogTerminatedEvent event) {}
}
