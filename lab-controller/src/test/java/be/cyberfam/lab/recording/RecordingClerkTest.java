package be.cyberfam.lab.recording;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.Recording;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingClerkTest {

    private static final Instant NINE = Instant.parse("2026-03-09T09:00:00Z");
    private static final SeatId SEAT = SeatId.numbered(1);
    private static final CallId CALL = new CallId("c-1");

    @TempDir
    private Path home;

    private final BlockingQueue<CallEvent> told = new LinkedBlockingQueue<>();
    private Floor floor = Floor.of(List.of(SEAT), Tally.Rule.USUAL, NINE);
    private RecordingDesk desk;
    private RecordingClerk clerk;

    @BeforeEach
    void open() throws IOException {
        var shelf = new RecordingShelf(home.resolve("recordings"));
        var patience = new RecordingDesk.Patience(Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofSeconds(1));
        desk = new RecordingDesk(Files.createDirectories(home.resolve("rec")), shelf, ZoneOffset.UTC, patience);
        clerk = new RecordingClerk(desk, shelf, InstantSource.fixed(NINE.plusSeconds(99)), told::add);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anAnsweredCallThatEndsIsKeptOnce() throws Exception {
        half("c-1-agent.sln");
        half("c-1-customer.sln");
        talked();
        happen(new CallEvent.Ended(CALL, NINE.plusSeconds(9), EndedBy.CUSTOMER, ""));
        happen(new CallEvent.WrappedUp(CALL, NINE.plusSeconds(10)));
        assertThat(told.poll(5, SECONDS))
                .isEqualTo(new CallEvent.Kept(CALL, NINE.plusSeconds(99), new Recording("2026-03-09/c-1.wav", 1000)));
        desk.close();
        assertThat(told).isEmpty();
    }

    @Test
    void aCallNobodyAnsweredIsNotWaitedFor() {
        happen(new CallEvent.Offered(CALL, NINE));
        happen(new CallEvent.Ended(CALL, NINE.plusSeconds(9), EndedBy.CUSTOMER, ""));
        desk.close();
        assertThat(told).isEmpty();
    }

    @Test
    void leftoversAreKeptAndSaidToBeRepairedButNotThoseOfCallsOnTheLine() throws Exception {
        half("gone-agent.sln");
        half("c-1-agent.sln");
        talked();
        assertThat(clerk.takeUpLeftovers(floor).get(5, SECONDS)).containsExactly(new CallId("gone"));
        assertThat(told).hasExactlyElementsOfTypes(CallEvent.Kept.class, CallEvent.Repaired.class);
    }

    private void talked() {
        happen(new CallEvent.Offered(CALL, NINE));
        happen(new CallEvent.Rang(CALL, NINE, SEAT));
        happen(new CallEvent.Answered(CALL, NINE.plusSeconds(2), SEAT));
    }

    private void happen(CallEvent event) {
        var turn = floor.after(new FloorEvent.OfCall(event));
        floor = turn.floor();
        clerk.publish(floor, turn.change());
    }

    private void half(String name) throws IOException {
        var file = Files.write(home.resolve("rec").resolve(name), new byte[16_000]);
        Files.setLastModifiedTime(file, FileTime.from(NINE));
    }
}
