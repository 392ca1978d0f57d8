package be.cyberfam.lab.pbxtest;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the requests of one call, or one lone request and its repetition, have in common.
 *
 * @param from this side, with its tag
 * @param target where requests go
 */
record WireDialog(String callId, String from, String to, String target) {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static final WireDialog NONE = new WireDialog("", "", "", "");

    /** A new one, from and to these addresses. */
    static WireDialog begun(String from, String to, String target) {
        return new WireDialog(newId(), "<" + from + ">;tag=" + newId(), "<" + to + ">", target);
    }

    /** The one an INVITE offers to us. */
    static WireDialog offered(WireMessage invite) {
        return new WireDialog(
                invite.header("Call-ID").orElseThrow(),
                invite.header("To").orElseThrow() + ";tag=" + newId(),
                invite.header("From").orElseThrow(),
                uri(invite.header("Contact").orElseThrow()));
    }

    /** What a final answer to our INVITE makes of it: the other side's tag, and where it is from now on. */
    WireDialog answered(WireMessage response) {
        var there =
                response.status() == 200 ? response.header("Contact").map(WireDialog::uri) : Optional.<String>empty();
        return new WireDialog(callId, from, response.header("To").orElse(to), there.orElse(target));
    }

    /** Whether a request comes within this dialog, as a re-INVITE does. */
    boolean has(WireMessage request) {
        return request.header("Call-ID").orElse("").equals(callId)
                && request.header("To").orElse("").contains("tag=");
    }

    private static String uri(String contact) {
        return contact.contains("<") ? contact.substring(contact.indexOf('<') + 1, contact.indexOf('>')) : contact;
    }

    static String newId() {
        return "w" + NUMBERS.incrementAndGet() + "x" + Long.toString(System.nanoTime(), 36);
    }
}
