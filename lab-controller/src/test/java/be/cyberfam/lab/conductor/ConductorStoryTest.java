package be.cyberfam.lab.conductor;

import static be.cyberfam.lab.conductor.PracticeRoom.CALL;
import static be.cyberfam.lab.conductor.PracticeRoom.LEA;
import static be.cyberfam.lab.conductor.PracticeRoom.LINE;
import static be.cyberfam.lab.conductor.PracticeRoom.ONE;
import static be.cyberfam.lab.conductor.PracticeRoom.TOM;
import static be.cyberfam.lab.conductor.PracticeRoom.TWO;
import static be.cyberfam.lab.conductor.PracticeRoom.waves;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.conductor.Reply.Refusal;
import be.cyberfam.lab.exercise.Announcing;
import be.cyberfam.lab.exercise.PlaceCall;
import be.cyberfam.lab.exercise.Reach;
import be.cyberfam.lab.exercise.Traffic;
import be.cyberfam.lab.floor.ExerciseStatus;
import be.cyberfam.lab.floor.ExerciseStatus.Pace;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.SeatState;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day on the floor, told to the conductor: what it orders, refuses and writes down. */
class ConductorStoryTest {
    private static final Outcome SOLVED = Outcome.of("solved", "traced");
    private static final ExerciseId MORNING = new ExerciseId("morning");
    private static final LineId SALES = new LineId("sales");
    private final PracticeRoom room = new PracticeRoom();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aSeatIsAdmittedWhenPersonAndPhoneAreThere() {
        room.ask(new Request.SignOn(ONE, LEA, false));
        assertThat(room.orders()).isEmpty();
        room.hear(new FloorEvent.PhoneSeen(ONE, PracticeRoom.START, Phone.SIP));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Admit(ONE, Phone.SIP, LINE, "Léa", Optional.empty()));
    }

    @Test
    void aSeatThatSignsOffIsDismissed() {
        room.leaReady().forgetOrders().ask(new Request.SignOff(ONE));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Dismiss(ONE, Phone.SIP, LINE));
    }

    @Test
    void aSeatIsPausedAtTheAnswerAndUnpausedAfterWrapUp() {
        room.leaReady().forgetOrders().hear(talking());
        assertThat(room.orders()).containsExactly(new SwitchOrder.Pause(ONE, Phone.SIP, "call"));
        room.forgetOrders().hear(ended(EndedBy.CUSTOMER));
        assertThat(room.orders()).isEmpty();
        room.ask(new Request.RecordOutcome(ONE, CALL, SOLVED));
        room.ask(new Request.WrapUp(ONE, CALL));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Unpause(ONE, Phone.SIP));
    }

    @Test
    void aSeatThatLetsACallRingOutIsPaused() {
        room.leaReady()
                .forgetOrders()
                .hear(CallStory.placed().offered().rang().at(15).ringStopped(RingEnd.NO_ANSWER));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Pause(ONE, Phone.SIP, "missed-call"));
        assertThat(room.seat(ONE).pause()).contains(PauseReason.MISSED_CALL);
    }

    @Test
    void aCallerWhoGivesUpWhileItRingsPausesNobody() {
        room.leaReady()
                .forgetOrders()
                .hear(CallStory.placed().offered().rang().at(3).ringStopped(RingEnd.WITHDRAWN));
        assertThat(room.orders()).isEmpty();
        assertThat(room.seat(ONE).isReady()).isTrue();
    }

    @Test
    void theCustomerIsToldWhatOnlyTheSwitchKnows() {
        room.leaReady().hear(talking().at(6).held().at(9).resumed()).floor();
        assertThat(room.customers.news())
                .containsExactly(CustomerNews.CONNECTED, CustomerNews.HELD, CustomerNews.RESUMED);
    }

    @Test
    void wrapUpWithoutAnOutcomeIsRefused() {
        room.leaReady().hear(talking()).hear(ended(EndedBy.SEAT));
        assertThat(refusal(new Request.WrapUp(ONE, CALL))).isEqualTo(Refusal.OUTCOME_MISSING);
        assertThat(refusal(new Request.BeReady(ONE))).isEqualTo(Refusal.OUTCOME_MISSING);
        assertThat(room.seat(ONE).state()).isInstanceOf(SeatState.WrappingUp.class);
    }

    @Test
    void wrapUpOfACallStillOnTheLineIsRefused() {
        room.leaReady().hear(talking());
        assertThat(refusal(new Request.WrapUp(ONE, CALL))).isEqualTo(Refusal.CALL_STILL_ON);
        assertThat(refusal(new Request.SignOff(ONE))).isEqualTo(Refusal.CALL_STILL_ON);
    }

    @Test
    void anotherSeatsCallIsNobodyElsesToJudge() {
        room.leaReady().seated(TWO, TOM).hear(talking());
        assertThat(refusal(new Request.RecordOutcome(TWO, CALL, SOLVED))).isEqualTo(Refusal.NOT_YOUR_CALL);
    }

    @Test
    void aSecondSignOnIsRefusedUnlessSheMoves() {
        room.leaReady();
        assertThat(refusal(new Request.SignOn(TWO, LEA, false))).isEqualTo(Refusal.SEAT_TAKEN);
        assertThat(refusal(new Request.SignOn(ONE, TOM, false))).isEqualTo(Refusal.SEAT_TAKEN);
        room.ask(new Request.SignOn(TWO, LEA, true));
        assertThat(room.seat(ONE).person()).isEmpty();
        assertThat(room.seat(TWO).person()).contains(LEA);
    }

    @Test
    void aSeatWithACallIsNotLeftByMovingElsewhere() {
        room.leaReady().hear(talking());
        assertThat(refusal(new Request.SignOn(TWO, LEA, true))).isEqualTo(Refusal.CALL_STILL_ON);
        assertThat(refusal(new Request.SignOn(ONE, TOM, true))).isEqualTo(Refusal.CALL_STILL_ON);
    }

    @Test
    void aWrapUpSomebodyLeftIsTakenOverWithTheSeat() {
        room.leaReady().hear(talking()).hear(ended(EndedBy.CUSTOMER));
        assertThat(room.ask(new Request.SignOn(ONE, TOM, true))).isEqualTo(new Reply.Done());
        assertThat(room.seat(ONE).person()).contains(TOM);
        room.ask(new Request.RecordOutcome(ONE, CALL, SOLVED));
        assertThat(room.ask(new Request.BeReady(ONE))).isEqualTo(new Reply.Done());
    }

    @Test
    void customersComeWhenTheExerciseSaysSo() {
        room.ask(new Request.StartExercise(waves("morning")));
        room.at(0).tick().floor();
        assertThat(room.customers.placed()).hasSize(2);
        room.at(9).tick().at(10).tick().floor();
        assertThat(room.customers.placed()).hasSize(4);
    }

    @Test
    void aCallNamesThePackItIsPlayedFromAsItIsThen() {
        room.ask(new Request.StartExercise(waves("morning")));
        var call = room.at(0).tick().floor().calls().iterator().next();
        assertThat(call.points().plan().orElseThrow().packHash()).contains(FakeCustomers.HASH);
        assertThat(room.customers.placed().getFirst().plan().packHash()).contains(FakeCustomers.HASH);
    }

    @Test
    void anExerciseMadeHarderSendsMoreFromThenOn() {
        room.ask(new Request.StartExercise(waves("morning")));
        room.at(1).tick().floor();
        var harder = waves("morning").with(new Traffic.Waves(5, Duration.ofSeconds(10)));
        room.ask(new Request.AdjustExercise(harder));
        room.at(9).tick().floor();
        assertThat(room.customers.placed()).hasSize(2);
        room.at(10).tick().floor();
        assertThat(room.customers.placed()).hasSize(7);
    }

    @Test
    void aWaveSentByHandComesAtOnce() {
        room.ask(new Request.StartExercise(waves("morning")));
        room.at(1).tick().ask(new Request.SendWave(MORNING, 3));
        room.at(1.1).tick().floor();
        assertThat(room.customers.placed()).hasSize(5);
    }

    @Test
    void anExerciseTakesInASeatAndStaysThereWhenItIsMadeHarder() {
        room.ask(new Request.StartExercise(waves("morning").at(Set.of(ONE), LINE)));
        room.ask(new Request.SeatExercise(MORNING, Set.of(ONE, TWO)));
        room.ask(new Request.AdjustExercise(waves("morning").at(Set.of(ONE), LINE)));
        assertThat(room.floor().exerciseAt(TWO).map(ExerciseStatus::id)).contains(MORNING);
        assertThat(refusal(new Request.StartExercise(waves("noon").at(Set.of(TWO), SALES))))
                .isEqualTo(Refusal.EXERCISE_RUNNING);
    }

    @Test
    void noExerciseTakesASeatOfAnother() {
        room.ask(new Request.StartExercise(waves("morning").at(Set.of(ONE), LINE)));
        room.ask(new Request.StartExercise(waves("noon").at(Set.of(TWO), SALES)));
        assertThat(refusal(new Request.SeatExercise(MORNING, Set.of(ONE, TWO)))).isEqualTo(Refusal.EXERCISE_RUNNING);
    }

    @Test
    void onlyTheExerciseOnTheFloorIsAdjusted() {
        assertThat(refusal(new Request.AdjustExercise(waves("morning")))).isEqualTo(Refusal.NO_EXERCISE);
        room.ask(new Request.StartExercise(waves("morning")));
        assertThat(refusal(new Request.AdjustExercise(waves("noon")))).isEqualTo(Refusal.NO_EXERCISE);
    }

    @Test
    void aFrozenExerciseSendsNobodyAndGoesOnWhereItStood() {
        room.ask(new Request.StartExercise(waves("morning")));
        room.at(1).tick().ask(new Request.FreezeExercise(MORNING));
        room.at(30).tick();
        assertThat(room.floor().exercise(MORNING).orElseThrow().pace()).isEqualTo(Pace.FROZEN);
        assertThat(room.customers.placed()).hasSize(2);
        room.ask(new Request.ResumeExercise(MORNING));
        room.at(38).tick().floor();
        assertThat(room.customers.placed()).hasSize(2);
        room.at(39).tick().floor();
        assertThat(room.customers.placed()).hasSize(4);
    }

    @Test
    void anExerciseIsStoppedOnceAndEndsByItself() {
        room.ask(new Request.StartExercise(waves("morning")));
        room.ask(new Request.StopExercise(MORNING));
        assertThat(refusal(new Request.StopExercise(MORNING))).isEqualTo(Refusal.NO_EXERCISE);
        room.ask(new Request.StartExercise(waves("noon")));
        room.at(60).tick().floor();
        assertThat(room.floor().exercises()).isEmpty();
    }

    @Test
    void aSecondExerciseIsRefused() {
        room.ask(new Request.StartExercise(waves("morning")));
        assertThat(refusal(new Request.StartExercise(waves("noon")))).isEqualTo(Refusal.EXERCISE_RUNNING);
        assertThat(room.floor().exercises()).extracting(ExerciseStatus::name).containsExactly("morning");
    }

    @Test
    void twoExercisesWithSeatsAndLinesOfTheirOwnRunBesideEachOther() {
        room.ask(new Request.StartExercise(waves("morning", ONE)));
        var sameLine = waves("noon", TWO);
        assertThat(refusal(new Request.StartExercise(sameLine))).isEqualTo(Refusal.EXERCISE_RUNNING);
        room.ask(new Request.StartExercise(sameLine.at(Set.of(TWO), SALES)));
        room.at(1).tick().ask(new Request.FreezeExercise(MORNING));
        room.at(10).tick().floor();
        assertThat(room.customers.placed())
                .extracting(call -> call.plan().line())
                .containsExactly(LINE, LINE, SALES, SALES, SALES, SALES);
        room.ask(new Request.StopExercise(MORNING));
        assertThat(room.floor().exercises()).extracting(ExerciseStatus::name).containsExactly("noon");
    }

    @Test
    void anExerciseForSomeSeatsDismissesTheOthersUntilItIsOver() {
        room.leaReady().seated(TWO, TOM).forgetOrders().ask(new Request.StartExercise(waves("morning", ONE)));
        assertThat(room.orders())
                .containsExactly(
                        new SwitchOrder.Dismiss(TWO, Phone.SIP, LINE),
                        new SwitchOrder.Announce(LINE, Announcing.NOTHING));
        room.forgetOrders().ask(new Request.StopExercise(MORNING));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Admit(TWO, Phone.SIP, LINE, "Tom", Optional.empty()));
    }

    @Test
    void aCallThatFailsBeforeTheQueueEndsAsAFault() {
        room.hear(CallStory.placed()).at(2).customerFailed(CALL, "503 Service Unavailable");
        var call = room.floor().callOrRecent(CALL).orElseThrow();
        assertThat(call.result()).contains(Result.FAILED);
        assertThat(room.journal.of(CALL))
                .endsWith(new CallEvent.Ended(CALL, PracticeRoom.moment(2), EndedBy.FAULT, "503 Service Unavailable"));
    }

    @Test
    void aFailureToldOfACallTheSwitchHasIsNotBelieved() {
        room.hear(CallStory.placed().offered()).customerFailed(CALL, "late news");
        assertThat(room.floor().call(CALL).orElseThrow().isOver()).isFalse();
    }

    @Test
    void nobodyCallsWhatTheJournalDoesNotHold() {
        room.ask(new Request.StartExercise(waves("morning")));
        room.journal.fillUp();
        room.tick().floor();
        assertThat(room.customers.placed()).isEmpty();
        assertThat(room.floor().recent())
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.result()).contains(Result.FAILED));
    }

    @Test
    void aSeatCallsOut() {
        room.leaReady().forgetOrders();
        var order = new PlaceCall(CALL, PracticeRoom.outbound());
        assertThat(room.ask(new Request.Dial(ONE, order))).isEqualTo(new Reply.Dialling(CALL));
        assertThat(room.customers.expected()).containsExactly(order.from(FakeCustomers.HASH));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Dial(CALL, ONE, Phone.SIP, LINE));
    }

    @Test
    void seatsCallThoseOnTheListOneAfterTheOther() {
        room.leaReady().seated(TWO, TOM);
        room.ask(new Request.StartExercise(PracticeRoom.waves("calls").calling(Reach.USUAL)));
        assertThat(room.ask(new Request.DialNext(ONE))).isInstanceOf(Reply.Dialling.class);
        assertThat(refusal(new Request.DialNext(ONE))).isEqualTo(Refusal.CALL_STILL_ON);
        assertThat(room.ask(new Request.DialNext(TWO))).isInstanceOf(Reply.Dialling.class);
        assertThat(refusal(new Request.DialNext(TWO))).isEqualTo(Refusal.NOBODY_TO_CALL);
        assertThat(room.customers.expected()).hasSize(2);
    }

    @Test
    void aCallThatReachedNobodyIsWrappedUpWithoutAnOutcome() {
        room.leaReady().hear(CallStory.placedOutbound().dialled().ended(EndedBy.CUSTOMER));
        assertThat(room.ask(new Request.WrapUp(ONE, CALL))).isEqualTo(new Reply.Done());
        assertThat(room.seat(ONE).isReady()).isTrue();
    }

    @Test
    void aCallHungUpByTheFloorIsOrderedAtTheSwitch() {
        room.hear(CallStory.placed().offered()).ask(new Request.HangUp(CALL));
        assertThat(room.orders()).containsExactly(new SwitchOrder.HangUp(CALL));
    }

    @Test
    void aCallThatIsOverCannotBeHungUp() {
        room.leaReady().hear(talking()).hear(ended(EndedBy.CUSTOMER));
        assertThat(refusal(new Request.HangUp(CALL))).isEqualTo(Refusal.CALL_OVER);
    }

    @Test
    void aSwitchThatFailsOrdersDoesNotStopTheFloor() {
        room.switchboard.breakDown();
        room.leaReady().hear(talking()).hear(ended(EndedBy.CUSTOMER));
        room.ask(new Request.RecordOutcome(ONE, CALL, SOLVED));
        assertThat(room.ask(new Request.WrapUp(ONE, CALL))).isEqualTo(new Reply.Done());
        assertThat(room.seat(ONE).isReady()).isTrue();
    }

    @Test
    void closingEndsEveryCallInTheLabsNameAndWrapsItUp() {
        room.leaReady()
                .seated(TWO, TOM)
                .hear(talking())
                .hear(CallStory.placed("call-2").offered());
        room.at(20).closeFloor();
        assertThat(room.customers.hungUp()).isTrue();
        assertThat(room.floor().calls()).isEmpty();
        assertThat(room.journal.of(CALL))
                .anySatisfy(event -> assertThat(event).isInstanceOf(CallEvent.Repaired.class))
                .contains(new CallEvent.WrappedUp(CALL, PracticeRoom.moment(20)));
        assertThat(room.floor().recent())
                .allSatisfy(call ->
                        assertThat(call.points().end().orElseThrow().by()).isEqualTo(EndedBy.LAB));
        assertThat(room.floor().seats())
                .allSatisfy(seat -> assertThat(seat.person()).isEmpty());
    }

    private Refusal refusal(Request request) {
        assertThat(room.ask(request)).isInstanceOf(Reply.Refused.class);
        return ((Reply.Refused) room.ask(request)).why();
    }

    private static CallStory talking() {
        return CallStory.placed().offered().at(2).rang().at(5).answered();
    }

    private static CallEvent ended(EndedBy by) {
        return new CallEvent.Ended(CALL, PracticeRoom.moment(15), by, "Normal Clearing");
    }
}
