package be.cyberfam.lab.sip;

import be.cyberfam.lab.sip.SipPhoneSpec.Role;
import java.time.Instant;
import java.util.OptionalInt;

/** One call on its way into the book: open at once, done when it is over and its packets are counted. */
final class BookEntry {
    private final SipBook book;
    private final boolean ours;
    private BookLine line;
    private boolean isWritten;

    /** @param ours whether we made the call: a refusal is then theirs */
    BookEntry(SipBook book, String call, String sipCallId, Role role, Instant invitedAt, boolean ours) {
        this.book = book;
        this.ours = ours;
        this.line = BookLine.begun(call, sipCallId, role, invitedAt);
        book.write(line);
    }

    void note(SipFact fact) {
        switch (fact) {
            case SipFact.Answered a -> line = line.answered(a.at());
            case SipFact.Refused r ->
                line = line.ended(r.at(), ours ? EndedBy.THEM : EndedBy.US, OptionalInt.of(r.status()), r.cause());
            case SipFact.Ended e -> line = line.ended(e.at(), e.by(), status(e.by()), e.cause());
            case SipFact.Trying f -> {}
            case SipFact.Rang f -> {}
            case SipFact.EarlyMedia f -> {}
            case SipFact.MediaChanged f -> {}
            case SipFact.PutOnHold f -> {}
            case SipFact.Resumed f -> {}
            case SipFact.InfoDtmf f -> {}
        }
    }

    void count(long sent, long received) {
        line = line.counted(sent, received);
    }

    boolean isCounted() {
        return line.sent().isPresent();
    }

    /** Writes the last line, once; a call that has not ended is not written. */
    void finish() {
        if (!isWritten && !line.isOpen()) {
            isWritten = true;
            book.write(line);
        }
    }

    private OptionalInt status(EndedBy by) {
        if (line.answeredAt().isPresent()) {
            return OptionalInt.of(200);
        }
        return switch (by) {
            case US, THEM -> OptionalInt.of(487);
            case TIMEOUT -> OptionalInt.of(408);
            case LOST -> OptionalInt.empty();
        };
    }
}
