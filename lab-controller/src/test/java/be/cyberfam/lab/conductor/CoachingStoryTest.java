package be.cyberfam.lab.conductor;

import static be.cyberfam.lab.conductor.PracticeRoom.CALL;
import static be.cyberfam.lab.conductor.PracticeRoom.LEA;
import static be.cyberfam.lab.conductor.PracticeRoom.ONE;
import static be.cyberfam.lab.conductor.PracticeRoom.SAM;
import static be.cyberfam.lab.conductor.PracticeRoom.TOM;
import static be.cyberfam.lab.conductor.PracticeRoom.TWO;
import static be.cyberfam.lab.conductor.PracticeRoom.moment;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallPoints;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.call.MessageId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Message;
import be.cyberfam.lab.floor.PauseReason;
import be.cyberfam.lab.floor.SeatState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a supervisor tells those she teaches, and what they ask of her, told to the conductor. */
class CoachingStoryTest {
    private static final MessageId FIRST = new MessageId("first");
    private static final MessageId SECOND = new MessageId("second");
    private static final PauseReason BREAK = new PauseReason("break");

    private final PracticeRoom room = new PracticeRoom();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aMessageStandsAtTheSeatUntilItIsReadAndWhenItWasReadIsKnown() {
        room.leaReady().at(3).ask(message(FIRST, "Bravo.", ONE));
        assertThat(messages()).containsExactly(new Message(FIRST, SAM.id(), moment(3), "Bravo.", Optional.empty()));
        room.at(5).ask(new Request.SeeMessage(ONE, FIRST));
        assertThat(messages()).extracting(Message::seen).containsExactly(Optional.of(moment(5)));
        room.at(9).ask(new Request.SeeMessage(ONE, FIRST));
        assertThat(messages()).extracting(Message::seen).containsExactly(Optional.of(moment(5)));
    }

    @Test
    void aMessageThatWasReadGivesWayToTheNextAndOneThatWasNotStays() {
        room.leaReady().ask(message(FIRST, "Bravo.", ONE));
        room.ask(message(SECOND, "Continuez.", ONE));
        assertThat(messages()).extracting(Message::id).containsExactly(FIRST, SECOND);
        room.ask(new Request.SeeMessage(ONE, FIRST));
        assertThat(messages()).extracting(Message::id).containsExactly(SECOND);
    }

    @Test
    void aMessageDuringACallIsKeptWithTheCall() {
        talking().at(9).ask(message(FIRST, "Demandez le numéro.", ONE));
        room.floor();
        assertThat(room.journal.written())
                .contains(
                        new FloorEvent.MessageSent(ONE, moment(9), FIRST, SAM.id(), "Demandez le numéro."),
                        new FloorEvent.OfCall(new CallEvent.Advised(CALL, moment(9), SAM.id(), "Demandez le numéro.")));
        assertThat(room.floor().call(CALL).orElseThrow().oddities()).isZero();
    }

    @Test
    void aMessageToAllReachesThoseWhoAreThere() {
        room.leaReady().ask(message(FIRST, "Pause dans cinq minutes.", ONE, TWO));
        assertThat(messages()).hasSize(1);
        assertThat(room.seat(TWO).signs().messages()).isEmpty();
        assertThat(refusal(message(SECOND, "Il y a quelqu’un ?", TWO))).isEqualTo(Reply.Refusal.SEAT_EMPTY);
        assertThat(refusal(message(SECOND, "Bonjour.", SeatId.numbered(9)))).isEqualTo(Reply.Refusal.NO_SUCH_SEAT);
    }

    @Test
    void whatWasWrittenToTheLastOneIsNotForTheNext() {
        room.leaReady().ask(message(FIRST, "Bravo, Léa.", ONE));
        room.ask(new Request.SignOn(ONE, TOM, true));
        assertThat(messages()).isEmpty();
    }

    @Test
    void aMomentOfARunningCallIsMarkedAndNoOther() {
        room.leaReady().hear(CallStory.placed().offered());
        assertThat(refusal(new Request.Bookmark(SAM.id(), CALL, Duration.ZERO, "accueil")))
                .isEqualTo(Reply.Refusal.NOT_CONNECTED);
        room.hear(new CallEvent.Rang(CALL, moment(2), ONE));
        room.hear(new CallEvent.Answered(CALL, moment(3), ONE));
        room.at(12).ask(new Request.Bookmark(SAM.id(), CALL, Duration.ofSeconds(2), "accueil"));
        room.at(12).ask(new Request.Bookmark(LEA.id(), CALL, Duration.ofSeconds(30), ""));
        assertThat(room.floor().call(CALL).orElseThrow().points().bookmarks())
                .containsExactly(
                        new CallPoints.Bookmark(moment(10), SAM.id(), "accueil"),
                        new CallPoints.Bookmark(moment(3), LEA.id(), ""));
    }

    @Test
    void whatASupervisorHasHappenIsWrittenDownAndTheCustomerIsTold() {
        var angry = new InjectId("se-fache");
        talking().at(9).ask(new Request.Inject(SAM.id(), CALL, angry, "Se fâche"));
        room.floor();
        assertThat(room.customers.prompted()).containsEntry(CALL, angry);
        assertThat(room.journal.written())
                .contains(new FloorEvent.OfCall(new CallEvent.Injected(CALL, moment(9), SAM.id(), angry, "Se fâche")));
        wrapUp();
        assertThat(refusal(new Request.Inject(SAM.id(), CALL, angry, "Se fâche")))
                .isEqualTo(Reply.Refusal.NOT_CONNECTED);
    }

    @Test
    void whatTheCustomerIsToSayNextIsWrittenDownAndHeIsTold() {
        talking().at(9).ask(new Request.GiveLine(SAM.id(), CALL, "", "Parlez plus fort !"));
        room.floor();
        assertThat(room.customers.dictated()).containsEntry(CALL, "Parlez plus fort !");
        assertThat(room.journal.written())
                .contains(new FloorEvent.OfCall(
                        new CallEvent.LineGiven(CALL, moment(9), SAM.id(), "", "Parlez plus fort !")));
        wrapUp();
        assertThat(refusal(new Request.GiveLine(SAM.id(), CALL, "", "Allô ?"))).isEqualTo(Reply.Refusal.NOT_CONNECTED);
    }

    @Test
    void theStepTheCustomerIsLedToIsWrittenDownAndHeIsTold() {
        var step = Optional.of("fin");
        talking().at(9).ask(new Request.GiveLine(SAM.id(), CALL, "", "Au revoir.", step));
        room.floor();
        assertThat(room.customers.led()).containsEntry(CALL, "fin");
        assertThat(room.customers.dictated()).isEmpty();
        assertThat(room.journal.written())
                .contains(new FloorEvent.OfCall(
                        new CallEvent.LineGiven(CALL, moment(9), SAM.id(), "", "Au revoir.", step)));
    }

    @Test
    void aPauseAskedForDuringACallCanBeTakenBack() {
        talking().ask(new Request.Pause(ONE, BREAK));
        assertThat(room.seat(ONE).pause()).contains(BREAK);
        room.ask(new Request.WithdrawPause(ONE));
        assertThat(room.seat(ONE).pause()).isEmpty();
        assertThat(room.seat(ONE).state()).isInstanceOf(SeatState.Talking.class);
        assertThat(refusal(new Request.WithdrawPause(ONE))).isEqualTo(Reply.Refusal.NO_PAUSE_ASKED);
    }

    @Test
    void aPauseAskedForDuringACallBeginsWhenTheCallIsWrappedUp() {
        talking().ask(new Request.Pause(ONE, BREAK));
        wrapUp();
        assertThat(room.seat(ONE).state()).isEqualTo(new SeatState.Paused(moment(40), BREAK));
    }

    @Test
    void aHeldSeatFinishesItsCallAndGetsNoOtherUntilItIsReleased() {
        talking().ask(new Request.HoldSeat(ONE));
        assertThat(room.seat(ONE).state()).isInstanceOf(SeatState.Talking.class);
        wrapUp();
        assertThat(room.seat(ONE).state()).isEqualTo(new SeatState.Paused(moment(40), PauseReason.HELD));
        room.at(50).ask(new Request.ReleaseSeat(ONE));
        assertThat(room.seat(ONE).state()).isEqualTo(new SeatState.Ready(moment(50)));
    }

    @Test
    void whoSitsAtAHeldSeatDoesNotReleaseIt() {
        room.leaReady().ask(new Request.HoldSeat(ONE));
        assertThat(refusal(new Request.BeReady(ONE))).isEqualTo(Reply.Refusal.SEAT_HELD);
        assertThat(refusal(new Request.Pause(ONE, BREAK))).isEqualTo(Reply.Refusal.SEAT_HELD);
        assertThat(room.seat(ONE).pause()).contains(PauseReason.HELD);
        assertThat(refusal(new Request.HoldSeat(TWO))).isEqualTo(Reply.Refusal.SEAT_EMPTY);
    }

    private PracticeRoom talking() {
        return room.seated(ONE, LEA)
                .hear(CallStory.placed().offered().rang().answered())
                .at(5);
    }

    private void wrapUp() {
        room.hear(new CallEvent.Ended(CALL, moment(30), EndedBy.CUSTOMER, "Normal Clearing"));
        room.at(40).ask(new Request.RecordOutcome(ONE, CALL, Outcome.of("solved", "traced")));
        room.ask(new Request.WrapUp(ONE, CALL));
    }

    private List<Message> messages() {
        return room.seat(ONE).signs().messages();
    }

    private static Request message(MessageId id, String text, SeatId... seats) {
        return new Request.SendMessage(SAM.id(), id, Set.of(seats), text);
    }

    private Reply.Refusal refusal(Request request) {
        return ((Reply.Refused) room.ask(request)).why();
    }
}
