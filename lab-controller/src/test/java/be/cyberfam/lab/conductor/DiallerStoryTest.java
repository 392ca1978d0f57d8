package be.cyberfam.lab.conductor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.dialler.AttemptResult;
import be.cyberfam.lab.dialler.CallingHours;
import be.cyberfam.lab.dialler.CallingList;
import be.cyberfam.lab.dialler.DialMode;
import be.cyberfam.lab.dialler.DropRate;
import be.cyberfam.lab.dialler.Listed;
import be.cyberfam.lab.exercise.Campaign;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.exercise.Reach;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lab calls those on a list: one for each seat that is ready, and nobody who does not want it. */
class DiallerStoryTest {
    private static final String STOP = "do-not-call";

    private PracticeRoom room;

    @BeforeEach
    void open() {
        room = new PracticeRoom();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void oneNumberIsCalledForEachSeatThatIsReadyAndNoMoreWhileItRings() {
        room.leaReady();
        start(people(5));
        room.tick().tick();
        assertThat(called()).hasSize(1);
        assertThat(room.orders())
                .contains(new SwitchOrder.Call(called().getFirst().call(), PracticeRoom.LINE));
        room.seated(PracticeRoom.TWO, PracticeRoom.TOM).tick();
        assertThat(called()).hasSize(2);
    }

    @Test
    void nobodyIsCalledForSeatsThatAreNotThere() {
        start(people(5));
        room.tick();
        assertThat(called()).isEmpty();
    }

    @Test
    void whoIsBusyLeavesTheSeatToTheNextAndIsTriedAgainLater() {
        room.leaReady();
        start(people(2));
        room.tick();
        refuses(1, "User busy");
        assertThat(room.floor().recent().getFirst().result()).contains(Result.BUSY);
        room.at(2).tick();
        refuses(2, "User alerting, no answer");
        room.at(60).tick();
        assertThat(names()).containsExactly("Person 0", "Person 1");
        room.at(125).tick();
        assertThat(names()).containsExactly("Person 0", "Person 1", "Person 0");
    }

    @Test
    void whoAnswersAndFindsNoSeatIsDroppedAndCounted() {
        room.leaReady();
        start(people(3));
        room.tick();
        var call = latest();
        room.hear(new CallEvent.Offered(call, PracticeRoom.moment(4)))
                .hear(new CallEvent.Ended(call, PracticeRoom.moment(6), EndedBy.SWITCH, "queue: DROPPED"));
        assertThat(room.floor().recent().getFirst().result()).contains(Result.DROPPED);
        assertThat(drops()).isEqualTo(new DropRate(1, 0));
        talkedTo(6);
        assertThat(drops()).isEqualTo(new DropRate(1, 1));
    }

    @Test
    void whoAsksNotToBeCalledAgainIsNeverCalledAgain() {
        room.leaReady();
        start(people(1));
        talkedTo(0);
        room.ask(new Request.RecordOutcome(PracticeRoom.ONE, latest(), Outcome.of(STOP, "")));
        room.ask(new Request.WrapUp(PracticeRoom.ONE, latest()));
        for (int hour = 1; hour < 12; hour++) {
            room.at(hour * 3_600).tick();
        }
        assertThat(called()).hasSize(1);
    }

    @Test
    void whereItIsNightNobodyIsCalledUntilMorning() {
        var night = PracticeRoom.START.atZone(ZoneOffset.UTC).toLocalTime();
        var hours = new CallingHours(night.plusHours(1), night.plusHours(2));
        room.leaReady();
        start(List.of(person(0, ZoneOffset.UTC, Optional.of(hours), Optional.empty())));
        room.at(3_590).tick();
        assertThat(called()).isEmpty();
        room.at(3_600).tick();
        assertThat(called()).hasSize(1);
    }

    @Test
    void whoStandsInTheRegisterOrHasRefusedIsLeftAlone() {
        room.leaReady();
        start(List.of(
                person(0, ZoneOffset.UTC, Optional.empty(), Optional.of(Listed.Bar.DO_NOT_CALL)),
                person(1, ZoneOffset.UTC, Optional.empty(), Optional.of(Listed.Bar.REFUSED)),
                person(2, ZoneOffset.UTC, Optional.empty(), Optional.empty())));
        room.tick();
        assertThat(names()).containsExactly("Person 2");
    }

    @Test
    void aSeatCannotCallOutBesideTheLab() {
        room.leaReady();
        start(people(3));
        assertThat(room.ask(new Request.DialNext(PracticeRoom.ONE))).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void aTraineeCannotCallWhoDoesNotWantIt() {
        room.leaReady();
        start(List.of(person(0, ZoneOffset.UTC, Optional.empty(), Optional.of(Listed.Bar.REFUSED))));
        var plan = new CallPlan(
                new ExerciseId("calls"),
                Direction.OUTBOUND,
                PracticeRoom.LINE,
                new CustomerId("c"),
                "Person 0",
                new PackId("fr"),
                new ScenarioId("parcel"),
                Optional.empty(),
                1);
        var call = new PlaceCall(PracticeRoom.CALL, plan);
        assertThat(room.ask(new Request.Dial(PracticeRoom.ONE, call))).isInstanceOf(Reply.Refused.class);
        assertThat(called()).isEmpty();
    }

    private void start(List<Listed> people) {
        var campaign = new Campaign(
                new Reach(0, 0, 0),
                DialMode.PROGRESSIVE,
                Optional.of(new CallingList("list", "List", people)),
                DropRate.USUAL_LIMIT,
                Map.of(STOP, AttemptResult.REFUSED));
        room.ask(new Request.StartExercise(PracticeRoom.longDay("calls").calling(campaign)));
    }

    private static List<Listed> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> person(i, ZoneOffset.UTC, Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Listed person(int i, ZoneId zone, Optional<CallingHours> hours, Optional<Listed.Bar> bar) {
        return new Listed("08700000" + i, "Person " + i, new ScenarioId("parcel"), zone, hours, bar);
    }

    private void talkedTo(double seconds) {
        room.at(seconds).tick();
        var call = latest();
        room.hear(new CallEvent.Offered(call, PracticeRoom.moment(seconds + 4)))
                .hear(new CallEvent.Rang(call, PracticeRoom.moment(seconds + 4), PracticeRoom.ONE))
                .hear(new CallEvent.Answered(call, PracticeRoom.moment(seconds + 5), PracticeRoom.ONE))
                .hear(new CallEvent.Ended(call, PracticeRoom.moment(seconds + 60), EndedBy.CUSTOMER, ""));
        room.floor();
    }

    private void refuses(double seconds, String cause) {
        room.hear(new CallEvent.Ended(latest(), PracticeRoom.moment(seconds), EndedBy.CUSTOMER, cause));
        room.floor();
    }

    private List<PlaceCall> called() {
        room.floor();
        return room.customers.expected();
    }

    private List<String> names() {
        return called().stream().map(order -> order.plan().customerName()).toList();
    }

    private CallId latest() {
        return called().getLast().call();
    }

    private DropRate drops() {
        return room.floor().exercises().getFirst().drops();
    }
}
