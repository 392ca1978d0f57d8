package be.cyberfam.lab.labtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.books.Book;
import be.cyberfam.lab.books.Difference;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.labtest.ToneFloor.Party;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A lab loses its controller, its switch, or the switch's attention in mid-call, and no call. */
@Timeout(150)
class CrashIT {
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void chooseHome() {
        home = folder.resolve("home");
    }

    @Test
    void aControllerKilledInMidCallTakesUpItsCallsWhenItIsStartedAgain() throws Exception {
        try (var lab = demo()) {
            var cut = awaitTalking(lab, 3);
            var pbx = lab.pbx();
            lab.kill();
            hangUpLatestCall(lab);
            try (var again = demo()) {
                var next = awaitHandledAnew(again);
                assertThat(again.pbx()).as("the switch that ran on").isEqualTo(pbx);
                assertThat(again.end()).isZero();
                assertThatNoCallIsLost(again, next);
                assertThatTheFaultIsTold(again, cut);
                assertThat(again.calls())
                        .flatExtracting(CallRow::repairs)
                        .anyMatch(CrashIT::isReadFromTheSwitch)
                        .allMatch(how -> isReadFromTheSwitch(how) || isHungUpAtTheRestart(how));
                assertThat(again.books().differences())
                        .as("calls end at the switch's time")
                        .noneMatch(CrashIT::isAboutTheEnd);
            }
        }
    }

    @Test
    void aControllerKilledWhileAColleagueIsAskedLeavesNobodyAloneOnTheLine() throws Exception {
        try (var floor = ToneFloor.withSeats(home, 2)) {
            var trainee = floor.traineeAt(1);
            var colleague = floor.traineeAt(2);
            try (var seat = floor.phoneOfSeat(1, Party.TRAINEE);
                    var other = floor.phoneOfSeat(2, Party.COLLEAGUE);
                    var customer = floor.customer()) {
                colleague.post("seats/seat-02/pause", new JsonObject().put("reason", "coaching"));
                trainee.post("seats/seat-01/ready");
                floor.awaitSeat(1, "ready");
                customer.call("accueil", "ASKED-1");
                seat.awaitRequest("INVITE");
                seat.answer(200);
                customer.awaitStatus(200);
                floor.awaitSeat(1, "talking");
                colleague.post("seats/seat-02/ready");
                floor.awaitSeat(2, "ready");
                trainee.post(
                        "calls/ASKED-1/consult",
                        new JsonObject().put("to", "seat").put("name", "seat-02"));
                other.awaitRequest("INVITE");
                other.answer(200);
                ToneFloor.hear(Map.of(seat, Set.of(Party.COLLEAGUE), other, Set.of(Party.TRAINEE)));
                try (var again = floor.afterAKill()) {
                    customer.awaitRequest("BYE");
                    seat.awaitRequest("BYE");
                    other.awaitRequest("BYE");
                    again.awaitSeat(1, "wrapping-up");
                    again.awaitSeat(2, "ready");
                    assertThat(again.trainer.get("calls/ASKED-1").getString("endedBy"))
                            .isEqualTo("fault");
                    Eventually.isTrue(
                            A_WHILE,
                            "books agree",
                            () -> again.differences("ASKED-1").isEmpty());
                }
            }
        }
    }

    @Test
    void aKilledSwitchIsBackWithItsSeatsAndCallsAreHandledAgain() throws Exception {
        try (var lab = demo()) {
            var cut = awaitTalking(lab, 2);
            var killed = lab.pbx();
            var supervisor = lab.visitor("formateur");
            killed.destroyForcibly();
            Eventually.isTrue(() -> !isWell(supervisor));
            Eventually.isTrue(A_WHILE, () -> isWell(supervisor));
            var next = awaitHandledAnew(lab);
            assertThat(lab.pbx().pid()).isNotEqualTo(killed.pid());
            assertThat(lab.end()).isZero();
            assertThatNoCallIsLost(lab, next);
            assertThatTheFaultIsTold(lab, cut);
        }
    }

    @Test
    void aSwitchThatStandsStillForSecondsIsMissedAndTakenBackWithItsCalls() throws Exception {
        try (var lab = demo()) {
            awaitTalking(lab, 2);
            var supervisor = lab.visitor("formateur");
            var pbx = lab.pbx();
            signal(pbx, "STOP");
            Eventually.isTrue(() -> !isWell(supervisor));
            signal(pbx, "CONT");
            Eventually.isTrue(() -> isWell(supervisor));
            assertThat(lab.pbx()).isEqualTo(pbx);
            var next = awaitHandledAnew(lab);
            assertThat(lab.end()).isZero();
            assertThatNoCallIsLost(lab, next);
            assertThat(lab.calls()).noneMatch(row -> row.endedBy().equals(Optional.of(EndedBy.FAULT)));
        }
    }

    private WholeLab demo() throws IOException {
        return WholeLab.start(home, "demo", "--seats", "4", "--for", "90s");
    }

    private static Set<CallId> awaitTalking(WholeLab lab, int calls) throws IOException {
        var supervisor = lab.visitor("formateur");
        return Eventually.get(
                A_WHILE, () -> Optional.of(supervisor.callsTalkedOn()).filter(found -> found.size() >= calls));
    }

    /** Until a seat has answered a call that rang after this moment, when all is well again. */
    private static CallId awaitHandledAnew(WholeLab lab) throws IOException {
        var well = Instant.now();
        return Eventually.get(
                A_WHILE,
                () -> lab.calls().stream()
                        .filter(row ->
                                row.offeredAt().filter(at -> at.isAfter(well)).isPresent())
                        .filter(row -> row.answeredAt().isPresent())
                        .map(CallRow::id)
                        .findFirst());
    }

    /** As the switch does by itself; no lab listens. */
    private static void hangUpLatestCall(WholeLab lab) throws IOException {
        var customer = lab.switchConsole("core show channels concise")
                .lines()
                .map(line -> line.split("!")[0])
                .filter(channel -> channel.startsWith("PJSIP/customers-"))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(lab.switchConsole("channel request hangup " + customer)).contains("Requested Hangup");
    }

    private static boolean isWell(ApiVisitor supervisor) {
        return supervisor.get("health").getBoolean("ready");
    }

    private static void signal(ProcessHandle process, String name) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** The books agree on all calls, and the one that came after the fault went its usual way. */
    private static void assertThatNoCallIsLost(WholeLab lab, CallId next) throws IOException {
        var verdict = lab.books();
        assertThat(verdict.unexplained()).as(verdict.text()).isEmpty();
        assertThat(verdict.open()).as("not ended").isEmpty();
        assertThat(lab.calls()).hasSize(verdict.calls().get(Book.JOURNAL));
        assertThat(lab.calls())
                .filteredOn(row -> row.id().equals(next))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.result()).contains(Result.HANDLED);
                    assertThat(row.outcome()).isPresent();
                    assertThat(row.repairs()).isEmpty();
                });
    }

    /** Of the calls that were on the line; one may have ended by itself in the moment before. */
    private static void assertThatTheFaultIsTold(WholeLab lab, Set<CallId> cut) {
        assertThat(lab.calls())
                .filteredOn(row -> cut.contains(row.id()))
                .filteredOn(row -> row.endedBy().equals(Optional.of(EndedBy.FAULT)))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.repairs()).isNotEmpty());
    }

    /** What ended while no lab listened: hung up by the test, or by the switch that heard nothing for too long. */
    private static boolean isReadFromTheSwitch(String repair) {
        return repair.contains("read from the switch's event log");
    }

    /** What was still on the line when the lab was back. */
    private static boolean isHungUpAtTheRestart(String repair) {
        return repair.contains("its customer was lost when the lab died");
    }

    private static boolean isAboutTheEnd(Difference difference) {
        return difference.book() == Book.CEL && difference.what().contains("ended");
    }
}
