package be.cyberfam.lab.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.dialler.PassReason;
import be.cyberfam.lab.dialler.PreviewFigures;
import be.cyberfam.lab.dialler.PreviewRule;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.SeatState;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat reads about somebody for a while, then calls him or passes him over; meanwhile nobody else gets him. */
class PreviewStoryTest {
    private static final SeatId ONE = PracticeRoom.ONE;
    private static final SeatId TWO = PracticeRoom.TWO;
    private static final PreviewRule HALF_A_MINUTE = new PreviewRule(Duration.ofSeconds(30), true);

    private PracticeRoom room;

    @BeforeEach
    void open() {
        room = new PracticeRoom();
        room.leaReady();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void eachSeatReadsAboutSomebodyElse() {
        room.seated(TWO, PracticeRoom.TOM);
        start(3, HALF_A_MINUTE);
        assertThat(shownAt(ONE)).contains("Person 0");
        assertThat(shownAt(TWO)).contains("Person 1");
        room.tick();
        assertThat(shownAt(ONE)).contains("Person 0");
    }

    @Test
    void sheCallsWhomSheReadsAbout() {
        start(3, HALF_A_MINUTE);
        room.at(12);
        assertThat(room.ask(new Request.DialNext(ONE))).isInstanceOf(Reply.Dialling.class);
        assertThat(called()).containsExactly("Person 0");
        assertThat(previews()).isEqualTo(new PreviewFigures(1, 0, Duration.ofSeconds(12)));
    }

    @Test
    void whenTheTimeIsOverHeIsCalledOnce() {
        start(3, HALF_A_MINUTE);
        room.at(29).tick();
        assertThat(called()).isEmpty();
        room.at(30).tick().tick();
        assertThat(called()).containsExactly("Person 0");
    }

    @Test
    void whomSheSawIsNotSeenAgainOnceTheAttemptIsOver() {
        start(3, HALF_A_MINUTE);
        var call = dial(1);
        room.hear(new CallEvent.Dialled(call, PracticeRoom.moment(2), ONE))
                .hear(new CallEvent.Ended(call, PracticeRoom.moment(20), EndedBy.SWITCH, "User alerting, no answer"));
        room.ask(new Request.WrapUp(ONE, call));
        room.at(21).tick();
        assertThat(shownAt(ONE)).contains("Person 1");
    }

    @Test
    void whoIsPassedOverComesLaterAndTheReasonIsKept() {
        start(2, HALF_A_MINUTE);
        room.at(8);
        assertThat(pass("087000000", PassReason.FILE_UNCLEAR)).isEqualTo(new Reply.Done());
        room.tick();
        assertThat(shownAt(ONE)).contains("Person 1");
        assertThat(room.journal.written())
                .contains(new FloorEvent.PersonPassed(
                        ONE, PracticeRoom.moment(8), "087000000", PassReason.FILE_UNCLEAR, "two addresses"));
        assertThat(previews()).isEqualTo(new PreviewFigures(0, 1, Duration.ofSeconds(8)));
    }

    @Test
    void whereNobodyMayBePassedOverSheIsTold() {
        start(2, new PreviewRule(Duration.ofSeconds(30), false));
        assertThat(refusal(pass("087000000", PassReason.BAD_MOMENT))).isEqualTo(Refusal.PASSING_FORBIDDEN);
        assertThat(shownAt(ONE)).contains("Person 0");
    }

    @Test
    void aClickThatComesTooLatePassesOverNobodyElse() {
        start(2, HALF_A_MINUTE);
        assertThat(refusal(pass("087000001", PassReason.BAD_MOMENT))).isEqualTo(Refusal.NOBODY_TO_CALL);
        assertThat(shownAt(ONE)).contains("Person 0");
    }

    @Test
    void whoGoesOnPauseLeavesHimToTheOthers() {
        start(1, HALF_A_MINUTE);
        room.ask(new Request.Pause(ONE, new PauseReason("break")));
        room.seated(TWO, PracticeRoom.TOM).tick();
        assertThat(shownAt(ONE)).isEmpty();
        assertThat(shownAt(TWO)).contains("Person 0");
    }

    @Test
    void whileTheExerciseStandsStillNobodyReadsAndNobodyIsCalled() {
        start(2, HALF_A_MINUTE);
        room.ask(new Request.FreezeExercise(new ExerciseId("calls")));
        room.at(31).tick();
        assertThat(shownAt(ONE)).isEmpty();
        room.ask(new Request.ResumeExercise(new ExerciseId("calls")));
        room.at(40).tick();
        assertThat(shownAt(ONE)).contains("Person 0");
        assertThat(called()).isEmpty();
    }

    @Test
    void whenTheExerciseIsOverTheSeatIsReady() {
        start(2, HALF_A_MINUTE);
        room.ask(new Request.StopExercise(new ExerciseId("calls")));
        room.tick();
        assertThat(room.seat(ONE).isReady()).isTrue();
    }

    @Test
    void readingIsPreparationNeitherWorkNorWaiting() {
        room.at(10);
        start(2, HALF_A_MINUTE);
        room.at(25);
        room.ask(new Request.Pause(ONE, new PauseReason("break")));
        var clock = room.seat(ONE).clock();
        assertThat(clock.preparingMs()).isEqualTo(15_000);
        assertThat(clock.workMs()).isZero();
        assertThat(clock.idleMs()).isLessThanOrEqualTo(10_000);
    }

    private void start(int people, PreviewRule rule) {
        var listed = IntStream.range(0, people)
                .mapToObj(i -> new Listed(
                        "08700000" + i,
                        "Person " + i,
                        new ScenarioId("parcel"),
                        ZoneOffset.UTC,
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        var campaign = Campaign.manual(new Reach(0, 0, 0))
                .by(DialMode.PREVIEW)
                .prepared(rule)
                .of(new CallingList("list", "List", listed));
        room.ask(new Request.StartExercise(PracticeRoom.longDay("calls").calling(campaign)));
        room.tick().floor();
    }

    private CallId dial(double seconds) {
        room.at(seconds);
        return ((Reply.Dialling) room.ask(new Request.DialNext(ONE))).call();
    }

    private Reply pass(String callee, PassReason why) {
        return room.ask(new Request.PassOver(ONE, callee, why, "two addresses"));
    }

    private static Refusal refusal(Reply reply) {
        return ((Reply.Refused) reply).why();
    }

    private Optional<String> shownAt(SeatId seat) {
        return room.seat(seat).state() instanceof SeatState.Previewing reading
                ? Optional.of(reading.person().name())
                : Optional.empty();
    }

    private List<String> called() {
        room.floor();
        return room.customers.expected().stream()
                .map(call -> call.plan().customerName())
                .toList();
    }

    private PreviewFigures previews() {
        return room.floor().exercise(new ExerciseId("calls")).orElseThrow().previews();
    }
}
