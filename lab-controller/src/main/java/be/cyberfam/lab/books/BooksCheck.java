package be.cyberfam.lab.books;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.recording.RecordingFile;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.store.Silence;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code ./lab check books}: reads the five books of a home and compares them call by call. It only reads; the lab may run
 * meanwhile, calls on the line are then looked at only as far as they have come.
 */
public final class BooksCheck {

    private final BookPlaces places;
    private final Tolerance tolerance;
    private final Instant settledBefore;
    private final RecordingShelf shelf;

    /**
     * @param settledBefore calls that ended later than this are listed as not over yet: while a lab runs, a call's books are
     *     closed one after the other (a few seconds are enough); {@link Instant#MAX} when none runs
     */
    public BooksCheck(BookPlaces places, Tolerance tolerance, Instant settledBefore) {
        this.places = places;
        this.tolerance = tolerance;
        this.settledBefore = settledBefore;
        this.shelf = new RecordingShelf(places.recordings());
    }

    /** Every file, read once, the ones the switch and the customers write first: what they know the journal must know too. */
    private record Read(
            CelBook cel,
            QueueLogBook queue,
            SipSideBook sip,
            Map<CallId, RecordingFile> recordings,
            TreeSet<CallId> all) {}

    /**
     * Reads and compares.
     *
     * @throws IOException when a book is there and cannot be read
     * @throws be.cyberfam.lab.store.StoreFailed when the journal cannot be read
     */
    public BooksVerdict run() throws IOException {
        var cel = CelBook.read(places.cel());
        var queue = QueueLogBook.read(places.queueLog(), cel.callsByUniqueId());
        var sip = SipSideBook.read(places.sip());
        var recordings = shelf.all().stream()
                .collect(Collectors.toMap(RecordingFile::call, Function.identity(), (one, other) -> other));
        var all = new TreeSet<CallId>(cel.calls().keySet());
        all.addAll(queue.calls().keySet());
        all.addAll(sip.calls().keySet());
        all.addAll(recordings.keySet());
        try (var journal = StoredCalls.in(places.journal())) {
            return verdict(journal, new Read(cel, queue, sip, recordings, all));
        }
    }

    private BooksVerdict verdict(StoredCalls journal, Read read) throws IOException {
        var known = journal.callsInJournal();
        read.all().addAll(known);
        var silences = journal.silences();
        var books = new ArrayList<CallBooks>();
        for (CallId call : read.all()) {
            books.add(books(call, journal, read, silences));
        }
        var comparison = new BookComparison(tolerance, newest(books), settledBefore);
        var holes = journal.holes();
        var differences = Stream.of(
                        compared(comparison, books, Journey.among(books, journal::events)),
                        holes.isEmpty()
                                ? Stream.<Difference>of()
                                : books.stream().flatMap(BooksCheck::rings),
                        ofNoCall(holes, read))
                .flatMap(Function.identity())
                .toList();
        var open = books.stream()
                .filter(call -> call.timeline().isPresent() && !call.isSettled(settledBefore))
                .map(CallBooks::id)
                .toList();
        return new BooksVerdict(counts(known, read), open, differences);
    }

    private static Stream<Difference> compared(
            BookComparison comparison, List<CallBooks> calls, List<Journey> journeys) {
        var each = calls.stream()
                .flatMap(call -> comparison.of(call, journeys.stream().anyMatch(j -> j.holds(call))).stream());
        return Stream.concat(each, journeys.stream().flatMap(journey -> comparison.of(journey).stream()));
    }

    private CallBooks books(CallId call, StoredCalls journal, Read read, List<Silence> silences) throws IOException {
        var events = journal.events(call);
        var halves = Files.exists(places.halves().resolve(call + "-agent.sln"))
                || Files.exists(places.halves().resolve(call + "-customer.sln"));
        return new CallBooks(
                call,
                timeline(events),
                journal.row(call),
                events.stream().findFirst().map(CallEvent::at),
                events.stream().anyMatch(CallEvent.LineFailed.class::isInstance),
                Optional.ofNullable(read.cel().calls().get(call)),
                Optional.ofNullable(read.queue().calls().get(call)),
                read.sip().calls().getOrDefault(call, List.of()),
                Optional.ofNullable(read.recordings().get(call)),
                shelf.levels(call),
                halves,
                silences);
    }

    private static Optional<CallTimeline> timeline(List<CallEvent> events) {
        var timeline = Optional.<CallTimeline>empty();
        for (CallEvent event : events) {
            timeline = Optional.of(
                    timeline.map(before -> before.after(event)).orElseGet(() -> CallTimeline.begunBy(event)));
        }
        return timeline;
    }

    private static Instant newest(List<CallBooks> books) {
        return books.stream()
                .flatMap(call -> call.cel().stream())
                .flatMap(cel -> cel.rows().stream())
                .map(CelRow::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** Which call a line is missing of that leaves no trace in its record: a ring that nobody answered. */
    private static Stream<Difference> rings(CallBooks call) {
        var noted = call.points().stream()
                .flatMap(points -> points.rings().stream())
                .count();
        var ended = call.points().stream()
                .flatMap(points -> points.rings().stream())
                .filter(ring -> ring.unanswered().isPresent())
                .count();
        return call.cel().stream()
                .filter(cel -> call.isEnded() && (cel.rings() != noted || cel.vainRings() > ended))
                .map(cel -> Difference.of(
                        call.id(),
                        Book.JOURNAL,
                        noted + " rings, " + ended + " of them in vain; " + cel.rings() + " in " + Book.CEL + ", "
                                + cel.vainRings() + " in vain"));
    }

    /** What is wrong with a book as a whole. */
    private static Stream<Difference> ofNoCall(List<Long> missing, Read read) {
        var holes = missing.stream().map(seq -> whole(Book.JOURNAL, "line " + seq + " is missing"));
        var strangers = read.queue().strangers().stream()
                .map(channel ->
                        whole(Book.CEL, "does not name the call of channel " + channel + ", which waited in a queue"));
        var torn = Stream.of(
                        torn(Book.CEL, read.cel().torn()),
                        torn(Book.QUEUE_LOG, read.queue().torn()),
                        torn(Book.SIP, read.sip().torn()))
                .flatMap(Optional::stream);
        return Stream.of(holes, strangers, torn).flatMap(Function.identity());
    }

    private static Optional<Difference> torn(Book book, int lines) {
        return lines == 0
                ? Optional.empty()
                : Optional.of(whole(book, lines == 1 ? "one line cannot be read" : lines + " lines cannot be read"));
    }

    private static Difference whole(Book book, String what) {
        return new Difference(Optional.empty(), book, what, Optional.empty());
    }

    private static Map<Book, Integer> counts(List<CallId> journal, Read read) {
        var counts = new EnumMap<Book, Integer>(Book.class);
        counts.put(Book.JOURNAL, journal.size());
        counts.put(Book.CEL, read.cel().calls().size());
        counts.put(Book.QUEUE_LOG, read.queue().calls().size());
        counts.put(Book.SIP, read.sip().calls().size());
        counts.put(Book.RECORDINGS, read.recordings().size());
        return new TreeMap<>(counts);
    }
}
