package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.books.OldLines;
import be.cyberfam.lab.call.CallEvent.SoundDeleted;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.AuditEntry.Act;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what has been kept for as long as the lab's settings say, and writes down how much. Its methods block. */
final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    /** So that no call loses one book before the others, whose lines it crosses midnight with. */
    private static final Duration BOOKS_LONGER = Duration.ofDays(1);

    private final Keeping keeping;
    private final Store store;
    private final RecordingShelf shelf;
    private final ZoneId zone;

    Retention(Keeping keeping, Store store, RecordingShelf shelf, ZoneId zone) {
        this.keeping = keeping;
        this.store = store;
        this.shelf = shelf;
        this.zone = zone;
    }

    /** What went. */
    record Forgotten(int recordings, int calls, int acts) {
        boolean isNothing() {
            return recordings + calls + acts == 0;
        }

        @Override
        public String toString() {
            return "recordings " + recordings + ", calls " + calls + ", acts " + acts;
        }
    }

    /** Takes the old lines out of the books that are files; to be called before the switch starts, which writes them. */
    static void ofBooks(BookPlaces books, Keeping keeping, Instant now) {
        try {
            int gone =
                    OldLines.removed(books, Keeping.before(now, keeping.calls()).minus(BOOKS_LONGER));
            if (gone > 0) {
                LOG.info("{} old lines are taken out of the switch's books", gone);
            }
        } catch (IOException e) {
            LOG.error("old lines stay in the switch's books: {}", e.toString());
        }
    }

    /** Deletes what is too old by then; what a disk or a database refuses is tried again the next time. */
    Forgotten forget(Instant now) {
        var forgotten = new Forgotten(recordings(now), calls(now), acts(now));
        if (!forgotten.isNothing()) {
            LOG.info("too old to be kept: {}", forgotten);
            Await.done(store.audit().note(Act.FORGET, Optional.empty(), Optional.empty(), forgotten.toString(), now));
        }
        Await.done(store.forgetting().wipe());
        return forgotten;
    }

    /** The file first: a record without its sound is mended the next time, a sound without its record would be nobody's. */
    private int recordings(Instant now) {
        var before = Keeping.before(now, keeping.recordings());
        var old = Await.done(store.forgetting().recordedBefore(before));
        old.forEach(call -> {
            delete(call);
            Await.done(store.append(new OfCall(new SoundDeleted(call, now))));
        });
        return old.size() + strays(before);
    }

    private void delete(CallId call) {
        try {
            shelf.delete(call);
        } catch (IOException e) {
            throw new LabFailed(Exit.FAILED, "the recording of call " + call + " cannot be deleted: " + e, e);
        }
    }

    /** What lies in the folders of old days and is in no record. */
    private int strays(Instant before) {
        try {
            return shelf.deleteBefore(before.atZone(zone).toLocalDate());
        } catch (IOException e) {
            throw new LabFailed(Exit.FAILED, "old recordings cannot be deleted: " + e, e);
        }
    }

    private int calls(Instant now) {
        return Await.done(store.forgetting().callsBefore(Keeping.before(now, keeping.calls())));
    }

    private int acts(Instant now) {
        return Await.done(store.forgetting().actsBefore(Keeping.before(now, keeping.acts())));
    }
}
