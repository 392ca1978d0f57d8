package be.cyberfam.lab;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.OutcomeRecorded;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.conductor.AuditEntry;
import be.cyberfam.lab.conductor.AuditQuery;
import be.cyberfam.lab.conductor.CallComment;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.conductor.OwnWords;
import be.cyberfam.lab.conductor.Playing;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.recording.RecordingShelf;
import be.cyberfam.lab.store.Store;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After its day nothing is found of a thing, neither by asking nor by looking into the files byte by byte. */
final class RetentionTest {
    private static final Instant THEN = CallStory.START;
    private static final CallId CALL = new CallId("call-1");
    private static final PersonId LEA = new PersonId("lea");
    private static final Keeping KEEPING = new Keeping(30, 365, 400);

    @TempDir
    Path home;

    private Store store;
    private RecordingShelf shelf;

    @BeforeEach
    void open() throws Exception {
        store = Store.in(home);
        shelf = new RecordingShelf(home.resolve("recordings"));
        CallStory.placed()
                .offered()
                .at(1)
                .rang()
                .at(2)
                .answered()
                .at(60)
                .ended(EndedBy.CUSTOMER)
                .events()
                .forEach(this::tell);
        tell(new OutcomeRecorded(CALL, THEN.plusSeconds(61), new Outcome("solved", "", "secret-of-the-note")));
        tell(new CallEvent.WrappedUp(CALL, THEN.plusSeconds(62)));
        var file = shelfFile();
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[2_044]);
        tell(new CallEvent.Kept(CALL, THEN.plusSeconds(63), new Recording("2026-03-09/call-1.wav", 100)));
        Await.done(store.debriefs().keep(new OwnWords(CALL, LEA, "secret-of-her-words", "", THEN)));
        var comment = new CallComment("c1", CALL, 0, LEA, "secret-of-the-coach", THEN, Optional.empty());
        Await.done(store.debriefs().add(comment));
        Await.done(store.audit().play(new Playing(LEA, CALL, Optional.empty(), Optional.of(LEA), THEN, THEN)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void beforeItsDayEverythingIsThere() throws Exception {
        var forgotten = retention().forget(after(29));
        assertThat(forgotten.isNothing()).isTrue();
        assertThat(shelfFile()).exists();
        assertThat(inTheFiles("secret-of-her-words")).isTrue();
    }

    @Test
    void theVoicesGoFirstAndTheRecordSaysSo() throws Exception {
        assertThat(retention().forget(after(31))).isEqualTo(new Retention.Forgotten(1, 0, 0));
        assertThat(home.resolve("recordings/2026-03-09")).doesNotExist();
        assertThat(Await.done(store.row(CALL)).orElseThrow().recording()).isEmpty();
        assertThat(Await.done(store.events(CALL))).last().isInstanceOf(CallEvent.SoundDeleted.class);
        assertThat(retention().forget(after(31)).isNothing()).isTrue();
    }

    @Test
    void aSoundThatNoRecordKnowsGoesWithItsDay() throws Exception {
        Files.write(shelfFile().resolveSibling("stray.wav"), new byte[44]);
        assertThat(retention().forget(after(32)).recordings()).isEqualTo(2);
    }

    @Test
    void afterAYearNothingOfACallIsInTheStoresFiles() throws Exception {
        assertThat(inTheFiles("secret-of-the-note")).isTrue();
        assertThat(retention().forget(after(366))).isEqualTo(new Retention.Forgotten(1, 1, 0));
        assertThat(Await.done(store.row(CALL))).isEmpty();
        assertThat(Await.done(store.events(CALL))).isEmpty();
        assertThat(Await.done(store.debriefs().ownWords(CALL))).isEmpty();
        for (var secret : Set.of("secret-of-the-note", "secret-of-her-words", "secret-of-the-coach")) {
            assertThat(inTheFiles(secret)).as(secret).isFalse();
        }
    }

    @Test
    void theJournalHasNoHolesAndTheLabStartsOnIt() {
        retention().forget(after(366));
        assertThat(Await.done(store.since(THEN.minusSeconds(9)))).isEmpty();
        try (var journal = StoredCalls.in(home)) {
            assertThat(journal.holes()).isEmpty();
        }
    }

    @Test
    void whoListenedIsKeptLongerAndThenGoesToo() throws Exception {
        retention().forget(after(366));
        assertThat(inTheFiles("call-1")).isTrue();
        retention().forget(after(401));
        assertThat(inTheFiles("call-1")).isFalse();
    }

    @Test
    void whatWentIsInTheBookOfActs() {
        retention().forget(after(366));
        var latest = Await.done(store.audit().acts(new AuditQuery(1, Long.MAX_VALUE, LEA, Set.of())))
                .entries()
                .getFirst();
        assertThat(latest.act()).isEqualTo(AuditEntry.Act.FORGET);
        assertThat(latest.detail()).isEqualTo("recordings 1, calls 1, acts 0");
        assertThat(latest.person()).isEmpty();
    }

    @Test
    void oldLinesLeaveTheSwitchsBooksAndTheHeaderStays() throws Exception {
        var books = BookPlaces.in(home);
        Files.createDirectories(books.sip().getParent());
        var header = "line,call,sipCallId,role,invitedAt,answeredAt\n";
        Files.writeString(
                books.sip(), header + "open,old,a,customer," + THEN + ",\nopen,young,b,customer," + after(100) + ",\n");
        Files.createDirectories(books.queueLog().getParent());
        var young = after(100).getEpochSecond() + "|2.1|accueil|seat-01|CONNECT|3\n";
        Files.writeString(books.queueLog(), THEN.getEpochSecond() + "|1.1|accueil|seat-01|CONNECT|3\n" + young);
        Retention.ofBooks(books, KEEPING, after(367));
        assertThat(books.sip()).content().startsWith(header).contains("young").doesNotContain("old,");
        assertThat(books.queueLog()).hasContent(young.strip());
    }

    private Retention retention() {
        return new Retention(KEEPING, store, shelf, ZoneOffset.UTC);
    }

    private void tell(CallEvent event) {
        Await.done(store.append(new OfCall(event)));
    }

    private Path shelfFile() {
        return home.resolve("recordings/2026-03-09/call-1.wav");
    }

    private static Instant after(int days) {
        return THEN.plus(Duration.ofDays(days));
    }

    /** Whether these bytes are anywhere in the store's files, its log among them, pages that are free too. */
    private boolean inTheFiles(String what) throws IOException {
        try (var files = Files.list(home)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(what)) {
                    return true;
                }
            }
        }
        return false;
    }
}
