package be.cyberfam.lab.sip;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Writes a phone's calls into the book, each when its packets are counted or after a while without. */
final class BookClerk {
    private final SipPhoneSpec spec;
    private final Duration patience;
    private final PhoneThread thread;
    private final Set<BookEntry> uncounted = new HashSet<>();

    /** @param patience how long an ended call waits for its count */
    BookClerk(SipPhoneSpec spec, Duration patience, PhoneThread thread) {
        this.spec = spec;
        this.patience = patience;
        this.thread = thread;
    }

    BookEntry begin(LiveCall.Birth birth) {
        return new BookEntry(spec.book(), birth.labCall(), birth.id(), spec.role(), birth.at(), birth.ours());
    }

    /** The call is over. */
    void finish(BookEntry entry) {
        if (entry.isCounted()) {
            entry.finish();
        } else if (uncounted.add(entry)) {
            thread.later(patience, () -> {
                uncounted.remove(entry);
                entry.finish();
            });
        }
    }

    /** No count will come any more. */
    void finishAll() {
        uncounted.forEach(BookEntry::finish);
    }
}
