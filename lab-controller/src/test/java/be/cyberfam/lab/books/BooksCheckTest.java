package be.cyberfam.lab.books;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.LineTrouble;
import be.cyberfam.lab.floor.FloorEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BooksCheckTest {

    @TempDir
    private Path home;

    @Test
    void booksOfTheSameCallsAgree() throws Exception {
        var verdict = SmallBooks.in(home).verdict();
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.exitCode()).isZero();
        assertThat(verdict.calls())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Book.JOURNAL, 3, Book.CEL, 3, Book.QUEUE_LOG, 3, Book.SIP, 3, Book.RECORDINGS, 1));
        assertThat(verdict.text()).endsWith("The books agree.\n");
    }

    @Test
    void anyLineTakenOutOfTheChannelEventsNamesItsCall() throws Exception {
        eachLineMissing(SmallBooks.in(home), BookPlaces.in(home).cel());
    }

    @Test
    void anyLineTakenOutOfTheQueueLogNamesItsCall() throws Exception {
        eachLineMissing(SmallBooks.in(home), BookPlaces.in(home).queueLog());
    }

    @Test
    void anyLineTakenOutOfTheSipSideNamesItsCall() throws Exception {
        eachLineMissing(SmallBooks.in(home), BookPlaces.in(home).sip());
    }

    @Test
    void anyLineTakenOutOfTheJournalNamesItsCall() throws Exception {
        var books = SmallBooks.in(home);
        var whole = Files.copy(home.resolve("lab.db"), home.resolve("whole.db"));
        for (int seq = 1; seq <= 24; seq++) {
            Files.copy(whole, home.resolve("lab.db"), StandardCopyOption.REPLACE_EXISTING);
            var call = taken(seq);
            if (call.isPresent()) {
                isNamed(call.get(), books.verdict(), "journal line " + seq);
            }
        }
    }

    @Test
    void aRecordingTakenAwayNamesItsCall() throws Exception {
        var books = SmallBooks.in(home);
        Files.delete(books.recording());
        isNamed(SmallBooks.HELD, books.verdict(), "recording");
        assertThat(books.verdict().text()).contains("gone: 2026-11-23/CALL-1.wav");
    }

    @Test
    void aCallOnlyTheSwitchKnowsIsNamedWithItsWitnesses() throws Exception {
        var books = SmallBooks.in(home);
        execute("DELETE FROM journal WHERE call = 'CALL-4'");
        assertThat(books.verdict().text())
                .containsPattern("CALL-4 +journal +knows nothing of this call; channel events, queue log, SIP side do");
    }

    @Test
    void aLineTornInTheMidstIsCountedAndATornLastOneIsNotThereYet() throws Exception {
        var books = SmallBooks.in(home);
        Files.writeString(books.places().sip(), "done,CALL-1,le", StandardOpenOption.APPEND);
        Files.writeString(books.places().cel(), "\"HANGUP\",\"17954", StandardOpenOption.APPEND);
        assertThat(books.verdict().differences()).isEmpty();
        Files.writeString(books.places().sip(), "\n", StandardOpenOption.APPEND);
        assertThat(books.verdict().unexplained())
                .extracting(Difference::what)
                .containsExactly("one line cannot be read");
    }

    @Test
    void aRepairedCallsDifferenceIsExplainedByItsRecord() throws Exception {
        var note = new CallEvent.Repaired(SmallBooks.HELD, Instant.parse("2026-11-23T03:00:00Z"), "the lab was killed");
        var books = SmallBooks.in(home, new FloorEvent.OfCall(note));
        Files.delete(books.recording());
        var verdict = books.verdict();
        assertThat(verdict.exitCode()).isZero();
        assertThat(verdict.text()).contains("differences that are explained:", "because: the lab was killed");
    }

    @Test
    void aDifferenceOfACallThatMetASilenceOfTheSwitchIsExplainedByTheJournal() throws Exception {
        var lost = Instant.ofEpochSecond(1795401494);
        var books = SmallBooks.in(home, new FloorEvent.SwitchDown(lost), new FloorEvent.SwitchUp(lost.plusMillis(500)));
        Files.delete(books.recording());
        assertThat(books.verdict().exitCode()).isZero();
        assertThat(books.verdict().text()).contains("because: the switch was not heard from " + lost + " to ");
    }

    @Test
    void aSilenceOfTheSwitchExplainsNothingOfCallsThatWereOverBefore() throws Exception {
        var books = SmallBooks.in(home, new FloorEvent.SwitchDown(Instant.ofEpochSecond(1795401600)));
        Files.delete(books.recording());
        isNamed(SmallBooks.HELD, books.verdict(), "recording");
    }

    @Test
    void aRecordingThatLacksWhatTheCustomersPhoneHadNoTimeToSendIsExplained() throws Exception {
        var books = SmallBooks.in(home);
        books.shorten(Duration.ofMillis(1_400));
        isNamed(SmallBooks.HELD, books.verdict(), "lasts");
        books.customerSendsLess(Duration.ofMillis(400));
        isNamed(SmallBooks.HELD, books.verdict(), "lasts");
        books.customerSendsLess(Duration.ofMillis(1_000));
        assertThat(books.verdict().exitCode()).isZero();
        assertThat(books.verdict().text()).contains("because: the machine was too busy: the customer's phone sent 14");
    }

    @Test
    void aRecordingThatIsLongerBecauseTheCustomersPhoneSpokeLateIsExplained() throws Exception {
        var books = SmallBooks.in(home);
        books.shorten(Duration.ofMillis(-1_400));
        isNamed(SmallBooks.HELD, books.verdict(), "lasts");
        books.customerSendsLess(Duration.ofMillis(600));
        assertThat(books.verdict().exitCode()).isZero();
        assertThat(books.verdict().text()).contains("what came late has made the recording longer");
        books.shorten(Duration.ofSeconds(-2));
        isNamed(SmallBooks.HELD, books.verdict(), "lasts");
    }

    @Test
    void aRecordingThatABadLineHasShiftedIsExplained() throws Exception {
        var failed = new CallEvent.LineFailed(
                SmallBooks.HELD, Instant.ofEpochSecond(1795401494), LineTrouble.JITTER, Optional.empty());
        var books = SmallBooks.in(home, new FloorEvent.OfCall(failed));
        books.shorten(Duration.ofMillis(1_100));
        assertThat(books.verdict().exitCode()).isZero();
        assertThat(books.verdict().text()).contains("because: its line was bad on purpose");
        books.shorten(Duration.ofSeconds(-4));
        isNamed(SmallBooks.HELD, books.verdict(), "lasts");
    }

    @Test
    void aCallThatEndedAMomentAgoIsNotJudgedYet() throws Exception {
        var books = SmallBooks.in(home);
        Files.delete(books.recording());
        var verdict = new BooksCheck(books.places(), Tolerance.USUAL, Instant.EPOCH).run();
        assertThat(verdict.isGood()).isTrue();
        assertThat(verdict.open()).contains(SmallBooks.HELD);
    }

    @Test
    void aCustomerWhoHangsUpAsTheSwitchAnswersIsExplained() throws Exception {
        var books = SmallBooks.in(home);
        books.customerGivesUp(Duration.ofMillis(-20));
        assertThat(answerOf(books).explanation())
                .hasValueSatisfying(why -> assertThat(why).contains("crossed"));
    }

    @Test
    void aCustomerWhoDoesNotKnowLongAfterwardsThatHeWasAnsweredIsNot() throws Exception {
        var books = SmallBooks.in(home);
        books.customerGivesUp(Duration.ofSeconds(1));
        assertThat(answerOf(books).explanation()).isEmpty();
    }

    private static Difference answerOf(SmallBooks books) throws Exception {
        return books.verdict().differences().stream()
                .filter(difference -> difference.what().startsWith("not answered"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noDifferenceIsToldInTheProgramsOwnNotation() throws Exception {
        var books = SmallBooks.in(home);
        Files.delete(books.places().cel());
        Files.delete(books.places().sip());
        execute("DELETE FROM journal WHERE seq IN (1, 3, 6)");
        assertThat(books.verdict().text()).doesNotContain("[", "Optional");
    }

    private static void eachLineMissing(SmallBooks books, Path book) throws Exception {
        var lines = Files.readAllLines(book);
        for (int i = 0; i < lines.size(); i++) {
            var fewer = new ArrayList<>(lines);
            var taken = fewer.remove(i);
            Files.write(book, fewer);
            var call = callOf(taken);
            if (call.isPresent()) {
                isNamed(call.get(), books.verdict(), taken);
            }
        }
    }

    private static Optional<CallId> callOf(String line) {
        return SmallBooks.CHANNELS.entrySet().stream()
                .filter(call -> line.contains("\"" + call.getValue() + "\"")
                        || line.contains("|" + call.getValue() + "|")
                        || line.contains("," + call.getKey() + ","))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static void isNamed(CallId call, BooksVerdict verdict, String taken) {
        assertThat(verdict.unexplained().stream().flatMap(d -> d.call().stream()))
                .as(taken)
                .contains(call);
        assertThat(verdict.exitCode()).as(taken).isEqualTo(1);
    }

    /** Takes a line out of the journal; empty when there is none of that number. */
    private Optional<CallId> taken(int seq) throws Exception {
        try (var there = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("lab.db"));
                var one = there.createStatement();
                var row = one.executeQuery("DELETE FROM journal WHERE seq = " + seq + " RETURNING call")) {
            return row.next() ? Optional.of(new CallId(row.getString(1))) : Optional.empty();
        }
    }

    private void execute(String statement) throws Exception {
        try (var there = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("lab.db"));
                var one = there.createStatement()) {
            one.execute(statement);
        }
    }
}
