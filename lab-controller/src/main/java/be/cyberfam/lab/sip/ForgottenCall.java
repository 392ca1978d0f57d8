package be.cyberfam.lab.sip;

import java.text.ParseException;
import javax.sip.Dialog;
import javax.sip.InvalidArgumentException;
import javax.sip.SipException;
import javax.sip.header.CSeqHeader;
import javax.sip.header.ContactHeader;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A call the PBX believes answered and we know nothing of, such as one from before the stack was rebuilt. */
final class ForgottenCall {
    private static final Logger log = LoggerFactory.getLogger(ForgottenCall.class);

    private ForgottenCall() {}

    /** ACK, so that the 200 stops coming, and BYE (RFC 3261 §13.2.2.4). */
    static void end(Response ok, @Nullable Dialog dialog, SipLink link, Messages messages) {
        try {
            if (dialog == null) {
                link.sendOnce(messages.stranger("ACK", target(ok), ok, sequence(ok)));
                link.send(messages.stranger("BYE", target(ok), ok, sequence(ok) + 1), Replies.IGNORED);
            } else {
                dialog.sendAck(dialog.createAck(sequence(ok)));
                link.send(dialog, dialog.createRequest(Request.BYE), Replies.IGNORED);
            }
            log.info("call {} was forgotten and is hung up", SipHeaders.callId(ok));
        } catch (SipException | InvalidArgumentException | ParseException | RuntimeException e) {
            log.info("forgotten call {}: {}", SipHeaders.callId(ok), StackLog.cut(e.toString()));
        }
    }

    private static String target(Response ok) throws ParseException {
        if (ok.getHeader(ContactHeader.NAME) instanceof ContactHeader contact) {
            return contact.getAddress().getURI().toString();
        }
        throw new ParseException("no Contact", 0);
    }

    private static long sequence(Response ok) {
        return ((CSeqHeader) ok.getHeader(CSeqHeader.NAME)).getSeqNumber();
    }
}
