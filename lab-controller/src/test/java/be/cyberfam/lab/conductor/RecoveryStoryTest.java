package be.cyberfam.lab.conductor;

import static be.cyberfam.lab.conductor.PracticeRoom.CALL;
import static be.cyberfam.lab.conductor.PracticeRoom.LINE;
import static be.cyberfam.lab.conductor.PracticeRoom.ONE;
import static be.cyberfam.lab.conductor.PracticeRoom.START;
import static be.cyberfam.lab.conductor.PracticeRoom.moment;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.Ended;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.FloorEvent.OfCall;
import be.cyberfam.lab.floor.Phone;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the floor is after a time in which the lab, the link or the switch was away. */
class RecoveryStoryTest {
    private final PracticeRoom room = new PracticeRoom();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aCallNeitherSwitchNorBookKnowsIsClosedAndSaysSo() {
        resume(talking());
        room.resync(room.snapshot(60));
        assertThat(call().phase()).isInstanceOf(CallPhase.WrappingUp.class);
        var end = call().points().end().orElseThrow();
        assertThat(end.by()).isEqualTo(EndedBy.FAULT);
        assertThat(end.at()).as("the last moment it was known to live").isEqualTo(moment(5));
        assertThat(call().points().repairs())
                .singleElement()
                .asString()
                .contains("neither the switch nor its event log");
    }

    @Test
    void theBooksHistoryFillsTheMissedStepsWithItsTimes() {
        resume(CallStory.placed().offered().at(2).rang());
        room.book.put(CALL, talking().at(31.25).ended(EndedBy.CUSTOMER).events());
        room.resync(room.snapshot(60));
        assertThat(call().points().answer().orElseThrow().at()).isEqualTo(moment(5));
        assertThat(call().points().end().orElseThrow().at()).isEqualTo(moment(31.25));
        assertThat(call().points().repairs()).singleElement().asString().startsWith("2 steps");
    }

    @Test
    void aCallThatEndedInTheQueueMeanwhileIsOver() {
        resume(CallStory.placed().offered());
        room.book.put(
                CALL, CallStory.placed().offered().at(9).ended(EndedBy.CUSTOMER).events());
        room.resync(room.snapshot(60));
        assertThat(call().isOver()).isTrue();
        assertThat(call().points().end().orElseThrow().at()).isEqualTo(moment(9));
    }

    @Test
    void theCallIsWrittenDownAsItIsRepaired() {
        resume(CallStory.placed().offered());
        room.resync(room.snapshot(60));
        assertThat(room.journal.of(CALL)).hasExactlyElementsOfTypes(CallEvent.Repaired.class, CallEvent.Ended.class);
        assertThat(call().result()).contains(Result.FAILED);
    }

    @Test
    void aLiveCallWhoseCustomerDiedWithTheLabIsHungUpAndEndsAsAFault() {
        resume(talking());
        room.resync(room.snapshot(60, CALL));
        assertThat(room.orders()).contains(new SwitchOrder.HangUp(CALL));
        assertThat(call().phase()).isInstanceOf(CallPhase.Talking.class);
        room.hear(new Ended(CALL, moment(61), EndedBy.SWITCH, "Normal Clearing"));
        assertThat(end(CALL).by()).isEqualTo(EndedBy.FAULT);
        assertThat(call().points().repairs()).singleElement().asString().contains("customer was lost");
    }

    @Test
    void aCallOnItsWayWhenTheLabDiedIsClosed() {
        resume(CallStory.placed());
        room.resync(room.snapshot(60));
        assertThat(call().result()).contains(Result.FAILED);
    }

    @Test
    void aCallOnlyCutOffFromTheLinkGoesOn() {
        room.hear(talking()).hear(new FloorEvent.SwitchDown(moment(10)));
        room.resync(room.snapshot(20, CALL));
        assertThat(room.orders()).doesNotContain(new SwitchOrder.HangUp(CALL));
        assertThat(call().phase()).isInstanceOf(CallPhase.Talking.class);
        assertThat(call().points().repairs()).isEmpty();
    }

    @Test
    void aCustomerOnHisWayWhileTheLinkIsCutIsLeftAlone() {
        room.hear(CallStory.placed()).hear(new FloorEvent.SwitchDown(moment(1)));
        room.resync(room.snapshot(3));
        assertThat(call().phase()).isInstanceOf(CallPhase.Coming.class);
    }

    @Test
    void aSwitchThatBeganAnewEndsItsCallsWhenItWentAway() {
        room.hear(talking()).hear(new FloorEvent.SwitchDown(moment(10)));
        var now = room.snapshot(20);
        room.resync(new SwitchSnapshot(now.at(), moment(15), Map.of(), now.phones(), Set.of()));
        assertThat(end(CALL).at()).isEqualTo(moment(10));
        assertThat(end(CALL).by()).isEqualTo(EndedBy.FAULT);
    }

    @Test
    void wrapUpGoesOnAfterARestart() {
        resume(talking().at(15).ended(EndedBy.CUSTOMER));
        room.resync(room.snapshot(60));
        assertThat(call().phase()).isInstanceOf(CallPhase.WrappingUp.class);
        assertThat(call().points().repairs()).isEmpty();
        assertThat(end(CALL).by()).isEqualTo(EndedBy.CUSTOMER);
    }

    @Test
    void theExerciseOfAnEarlierLifeIsOver() {
        var morning = new ExerciseId("morning");
        room.resume(new FloorEvent.ExerciseStarted(morning, START, "morning", Set.of(ONE)));
        assertThat(room.floor().exercises()).isEmpty();
        assertThat(room.journal.written()).containsExactly(new FloorEvent.ExerciseStopped(morning, START));
    }

    @Test
    void phonesAndQueuesArePutRight() {
        room.leaReady().forgetOrders();
        room.resync(room.snapshot(5));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Admit(ONE, Phone.SIP, LINE, "Léa", Optional.empty()));
        room.resync(new SwitchSnapshot(moment(9), START, Map.of(), Map.of(), Set.of()));
        assertThat(room.seat(ONE).phones()).isEmpty();
    }

    @Test
    void aStrangerInTheQueueIsDismissedAndAWrongPauseLifted() {
        room.leaReady().forgetOrders();
        var members = Set.of(
                new SwitchSnapshot.Member(ONE, Phone.SIP, LINE, true),
                new SwitchSnapshot.Member(PracticeRoom.TWO, Phone.WEB, LINE, false));
        room.resync(new SwitchSnapshot(moment(5), START, Map.of(), Map.of(ONE, Set.of(Phone.SIP)), members));
        assertThat(room.orders())
                .containsExactlyInAnyOrder(
                        new SwitchOrder.Unpause(ONE, Phone.SIP),
                        new SwitchOrder.Dismiss(PracticeRoom.TWO, Phone.WEB, LINE));
    }

    private void resume(CallStory story) {
        room.at(50).resume(story.events().stream().map(OfCall::new).toArray(FloorEvent[]::new));
    }

    private CallTimeline call() {
        return room.floor().callOrRecent(CALL).orElseThrow();
    }

    private be.cyberfam.lab.call.CallPoints.End end(CallId id) {
        return room.floor().callOrRecent(id).orElseThrow().points().end().orElseThrow();
    }

    private static CallStory talking() {
        return CallStory.placed().offered().at(2).rang().at(5).answered();
    }
}
