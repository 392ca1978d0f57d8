package be.cyberfam.lab.books;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.Answered;
import be.cyberfam.lab.call.CallEvent.Dialled;
import be.cyberfam.lab.call.CallEvent.Ended;
import be.cyberfam.lab.call.CallEvent.Held;
import be.cyberfam.lab.call.CallEvent.Offered;
import be.cyberfam.lab.call.CallEvent.Rang;
import be.cyberfam.lab.call.CallEvent.Resumed;
import be.cyberfam.lab.call.CallEvent.RingStopped;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The books are ones Asterisk 22.10 wrote: of eight calls, and of one with a colleague in it. */
class CelBookTest {

    private static final Path BOOK = Path.of("src/test/resources/books/cel.csv");
    private static final SeatId SEAT = SeatId.numbered(1);

    @TempDir
    private Path folder;

    @Test
    void anAnsweredCallThatWasHeldIsToldFromQueueToHangUp() throws Exception {
        assertThat(events("CALL-1"))
                .containsExactly(
                        new Offered(id("CALL-1"), at("1795401493.218487")),
                        new Rang(id("CALL-1"), at("1795401493.219360"), SEAT),
                        new Answered(id("CALL-1"), at("1795401493.526242"), SEAT),
                        new Held(id("CALL-1"), at("1795401494.535060")),
                        new Resumed(id("CALL-1"), at("1795401495.043066")),
                        new Ended(id("CALL-1"), at("1795401495.547845"), EndedBy.CUSTOMER, "Normal Clearing"));
    }

    @Test
    void theSeatThatHangsUpIsNamed() throws Exception {
        assertThat(end("CALL-2").by()).isEqualTo(EndedBy.SEAT);
    }

    @Test
    void aHangUpNobodyOnTheLineAskedForIsTheLabs() throws Exception {
        assertThat(end("CALL-5").by()).isEqualTo(EndedBy.LAB);
    }

    @Test
    void aBusyPhoneIsNoMissedRing() throws Exception {
        assertThat(rings("CALL-3")).containsExactly(RingEnd.BUSY);
    }

    @Test
    void aRingThatTimesOutAndOneThatIsWithdrawnAreToldApart() throws Exception {
        assertThat(rings("CALL-4")).containsExactly(RingEnd.NO_ANSWER, RingEnd.WITHDRAWN);
    }

    @Test
    void aDeclinedRingIsFollowedByTheAnsweredOne() throws Exception {
        assertThat(rings("CALL-5")).containsExactly(RingEnd.DECLINED);
        assertThat(events("CALL-5")).hasAtLeastOneElementOfType(Answered.class);
    }

    @Test
    void anOutboundCallBeginsWithTheSeat() throws Exception {
        assertThat(events("CALL-6"))
                .extracting(CallEvent::getClass)
                .isEqualTo(List.of(Dialled.class, Answered.class, Ended.class));
        assertThat(end("CALL-7").cause()).isEqualTo("User busy");
    }

    @Test
    void musicBetweenTheRoomOfThreeAndTheSeatIsNoHold() throws Exception {
        assertThat(holdsAfterTheRoom(List.of())).isEqualTo(1);
    }

    @Test
    void musicWhileTheSeatTalksToSomebodyElseAfterTheRoomIsOne() throws Exception {
        assertThat(holdsAfterTheRoom(List.of(seat("BRIDGE_ENTER", "660000"), seat("BRIDGE_EXIT", "667000"))))
                .isEqualTo(2);
    }

    @Test
    void musicOnTheWayIntoTheRoomOfThreeIsNoHold() throws Exception {
        assertThat(holdsAfterTheRoom(List.of(customer("STREAM_BEGIN", "611541"), customer("STREAM_END", "611590"))))
                .isEqualTo(1);
    }

    @Test
    void musicThatBeginsAgainBecauseHeCouldNotBeFetchedAtOnceIsNoHold() throws Exception {
        assertThat(holdsAfterTheRoom(List.of(customer("STREAM_END", "660000"), customer("STREAM_BEGIN", "661000"))))
                .isEqualTo(1);
    }

    @Test
    void musicThatEndsAtWhatIsLeftOfTheChannelIsHis() throws Exception {
        var lines = Files.readAllLines(BOOK.resolveSibling("cel-room-of-three.csv")).stream()
                .map(line -> line.startsWith("\"STREAM_END\",\"1795459139.667571\"")
                        ? line.replace("lab-1795459133.17", "lab-1795459133.18").replace("PJSIP/", "Surrogate/PJSIP/")
                        : line)
                .toList();
        var call = CelBook.read(Files.write(folder.resolve("left.csv"), lines))
                .calls()
                .get(id("CALL-9"));
        assertThat(lines).anyMatch(line -> line.contains("Surrogate"));
        assertThat(CelGaps.of(call)).isEmpty();
        assertThat(call.holds()).isEqualTo(1);
    }

    @Test
    void aMiscountOfTheSwitchIsExplainedWhenEachChannelHasEndedAndOneWasFetched() throws Exception {
        assertThat(gapWithout("LINKEDID_END").why())
                .hasValueSatisfying(why -> assertThat(why).contains("miscounted"));
        assertThat(gapWithout("LINKEDID_END|CHAN_END.*colleagues").why()).isEmpty();
    }

    private CelGaps.Gap gapWithout(String lines) throws IOException {
        var missing = Pattern.compile(lines);
        var rest = Files.readAllLines(BOOK.resolveSibling("cel-room-of-three.csv")).stream()
                .filter(line -> !missing.matcher(line).find())
                .toList();
        var book = CelBook.read(Files.write(folder.resolve("rest.csv"), rest));
        var gaps = CelGaps.of(book.calls().get(id("CALL-9")));
        assertThat(gaps).hasSize(1);
        return gaps.getFirst();
    }

    private static String seat(String event, String micros) {
        return "\"%s\",\"1795459139.%s\",\"CALL-9\",\"seat-CALL-9\",\"seat-CALL-9\",\"PJSIP/seat-01-sip-00000000\",\"partner\",\"consult\",\"Bridge\",\"\",\"\",\"\",\"\""
                .formatted(event, micros);
    }

    private static String customer(String event, String micros) {
        return "\"%s\",\"1795459139.%s\",\"CALL-9\",\"lab-1795459133.17\",\"seat-CALL-9\",\"PJSIP/customers-00000001\",\"music\",\"aside\",\"MusicOnHold\",\"\",\"\",\"CALL-9\",\"\""
                .formatted(event, micros);
    }

    /** The seat asked a colleague about a customer she had called, spoke with both and came back to him alone. */
    private long holdsAfterTheRoom(List<String> more) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(BOOK.resolveSibling("cel-room-of-three.csv")));
        lines.addAll(more);
        var call = CelBook.read(Files.write(folder.resolve("room.csv"), lines))
                .calls()
                .get(id("CALL-9"));
        assertThat(call.events().stream().filter(Resumed.class::isInstance)).hasSize((int) call.holds());
        return call.holds();
    }

    @Test
    void linesInAnyOrderTellTheSame() throws Exception {
        var lines = new ArrayList<>(Files.readAllLines(BOOK));
        Collections.shuffle(lines, new Random(7));
        var shuffled = Files.write(folder.resolve("cel.csv"), lines);
        assertThat(CelBook.read(shuffled).calls().keySet())
                .isEqualTo(CelBook.read(BOOK).calls().keySet());
        assertThat(CelBook.read(shuffled).calls().get(id("CALL-4")).events()).hasSameElementsAs(events("CALL-4"));
    }

    @Test
    void aTornLastLineIsNotYetThereAndATornLineIsCounted() throws Exception {
        var lines = Files.readAllLines(BOOK);
        var torn = folder.resolve("cel.csv");
        Files.writeString(torn, lines.get(0) + "\n" + lines.get(1).substring(0, 40) + "\n" + lines.get(2));
        assertThat(CelBook.read(torn).torn()).isEqualTo(1);
    }

    @Test
    void aBookThatIsNotThereIsEmpty() throws Exception {
        assertThat(CelBook.read(folder.resolve("none.csv")).calls()).isEmpty();
    }

    private static List<CallEvent> events(String call) throws IOException {
        return CelBook.read(BOOK).calls().get(id(call)).events();
    }

    private static Ended end(String call) throws IOException {
        return (Ended) events(call).getLast();
    }

    private static List<RingEnd> rings(String call) throws IOException {
        return events(call).stream()
                .filter(RingStopped.class::isInstance)
                .map(event -> ((RingStopped) event).why())
                .toList();
    }

    private static CallId id(String value) {
        return new CallId(value);
    }

    private static Instant at(String epoch) {
        return EpochTime.parse(epoch);
    }
}
