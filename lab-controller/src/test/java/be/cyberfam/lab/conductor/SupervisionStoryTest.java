package be.cyberfam.lab.conductor;

import static be.cyberfam.lab.conductor.PracticeRoom.CALL;
import static be.cyberfam.lab.conductor.PracticeRoom.DESK;
import static be.cyberfam.lab.conductor.PracticeRoom.ONE;
import static be.cyberfam.lab.conductor.PracticeRoom.SAM;
import static be.cyberfam.lab.conductor.PracticeRoom.TOM;
import static be.cyberfam.lab.conductor.PracticeRoom.moment;
import static be.cyberfam.lab.floor.SupervisionMode.BARGE;
import static be.cyberfam.lab.floor.SupervisionMode.CUSTOMER;
import static be.cyberfam.lab.floor.SupervisionMode.LISTEN;
import static be.cyberfam.lab.floor.SupervisionMode.TAKE_OVER;
import static be.cyberfam.lab.floor.SupervisionMode.WHISPER;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.Result;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.floor.SeatState;
import be.cyberfam.lab.floor.Supervision;
import be.cyberfam.lab.floor.SupervisionMode;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A supervisor at her desk, told to the conductor: what it orders, refuses and shows. */
class SupervisionStoryTest {
    private final PracticeRoom room = new PracticeRoom();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aSupervisorIsGivenADeskAndTheSameOneAgain() {
        assertThat(room.ask(new Request.TakeDesk(SAM))).isEqualTo(new Reply.AtDesk(DESK));
        room.hear(new FloorEvent.PhoneSeen(DESK, moment(1), Phone.SIP));
        assertThat(room.ask(new Request.TakeDesk(SAM))).isEqualTo(new Reply.AtDesk(DESK));
        assertThat(refusal(new Request.TakeDesk(TOM))).isEqualTo(Reply.Refusal.NO_DESK);
    }

    @Test
    void aDeskWhosePhoneIsGoneIsGivenToTheNext() {
        room.ask(new Request.TakeDesk(SAM));
        assertThat(room.ask(new Request.TakeDesk(TOM))).isEqualTo(new Reply.AtDesk(DESK));
        assertThat(room.floor().desk(DESK).orElseThrow().person()).contains(TOM);
    }

    @Test
    void sheListensBeforeSheDoesAnythingElse() {
        talking();
        assertThat(refusal(supervise(WHISPER))).isEqualTo(Reply.Refusal.LISTEN_FIRST);
        assertThat(refusal(new Request.TakeOver(SAM.id(), CALL))).isEqualTo(Reply.Refusal.LISTEN_FIRST);
        room.ask(supervise(LISTEN));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Supervise(CALL, DESK, Phone.SIP, LISTEN));
        assertThat(room.floor().desk(DESK).orElseThrow().supervision()).isEmpty();
    }

    @Test
    void whatTheSwitchSaysIsSoAndIsHers() {
        talking();
        hear(WHISPER);
        assertThat(room.floor().desk(DESK).orElseThrow().supervision())
                .contains(new Supervision(CALL, Optional.of(SAM.id()), Optional.of(ONE), WHISPER, moment(5)));
        assertThat(room.journal.written())
                .contains(new FloorEvent.Supervised(
                        DESK, moment(5), CALL, WHISPER, Optional.of(SAM.id()), Optional.of(ONE)));
    }

    @Test
    void theTraineeIsShownWhoSpeaksToHerAndNeverWhoListens() {
        talking();
        hear(LISTEN);
        assertThat(room.seat(ONE).signs().coach()).isEmpty();
        hear(BARGE);
        assertThat(room.seat(ONE).signs().coach()).contains(BARGE);
        room.hear(FloorEvent.SupervisionEnded.heard(DESK, moment(9)));
        assertThat(room.seat(ONE).signs().coach()).isEmpty();
    }

    @Test
    void theCustomerSheWillPlayExpectsHerAndTheTraineeIsNotTold() {
        talking();
        assertThat(refusal(supervise(CUSTOMER))).isEqualTo(Reply.Refusal.LISTEN_FIRST);
        hear(LISTEN);
        room.ask(supervise(CUSTOMER));
        var order = new SwitchOrder.Supervise(CALL, DESK, Phone.SIP, CUSTOMER);
        assertThat(room.orders()).containsExactly(order);
        assertThat(room.customers.players()).containsEntry(order.as(), CALL);
        hear(CUSTOMER);
        assertThat(room.seat(ONE).signs().coach()).isEmpty();
    }

    @Test
    void askingForWhatIsSoOrdersNothing() {
        talking();
        hear(LISTEN);
        assertThat(room.ask(supervise(LISTEN))).isEqualTo(new Reply.Done());
        assertThat(room.orders()).isEmpty();
    }

    @Test
    void aCallNobodyTalksOnCannotBeSupervised() {
        atDesk().hear(CallStory.placed().offered());
        assertThat(refusal(supervise(LISTEN))).isEqualTo(Reply.Refusal.NOT_CONNECTED);
    }

    @Test
    void withoutAPhoneThereIsNoWayIn() {
        room.ask(new Request.TakeDesk(SAM));
        room.hear(CallStory.placed().offered().rang().answered());
        assertThat(refusal(supervise(LISTEN))).isEqualTo(Reply.Refusal.NO_PHONE);
    }

    @Test
    void aCallThatIsTakenOverIsWrappedUpByItsTraineeAndCountsAsTransferred() {
        talking();
        hear(LISTEN);
        room.ask(new Request.TakeOver(SAM.id(), CALL));
        assertThat(room.orders()).containsExactly(new SwitchOrder.TakeOver(CALL, DESK));
        room.hear(new CallEvent.Transferred(CALL, moment(20), Destination.desk(DESK), Optional.empty()));
        hear(TAKE_OVER);
        assertThat(room.seat(ONE).state()).isInstanceOf(SeatState.WrappingUp.class);
        assertThat(room.seat(ONE).signs().coach()).isEmpty();
        assertThat(refusal(supervise(LISTEN))).isEqualTo(Reply.Refusal.NOT_CONNECTED);
        room.ask(new Request.RecordOutcome(ONE, CALL, Outcome.of("solved", "traced")));
        room.at(30).ask(new Request.WrapUp(ONE, CALL));
        var call = room.floor().callOrRecent(CALL).orElseThrow();
        assertThat(call.result()).contains(Result.TRANSFERRED);
        assertThat(call.points().end().orElseThrow().by()).isEqualTo(EndedBy.TRANSFER);
        assertThat(call.points().handleTime(moment(30)).orElseThrow().wrapMs()).isEqualTo(10_000);
    }

    @Test
    void aSupervisorWhosePhoneWasLostWhileTheLinkWasCutSupervisesNobody() {
        talking();
        hear(LISTEN);
        room.resync(room.snapshot(20, CALL));
        assertThat(room.floor().desk(DESK).orElseThrow().supervision()).isEmpty();
    }

    @Test
    void aHandIsUpSinceItWasFirstRaised() {
        room.leaReady().at(3).ask(new Request.RaiseHand(ONE));
        room.at(5).ask(new Request.RaiseHand(ONE));
        assertThat(room.seat(ONE).signs().handUp()).contains(moment(3));
        room.ask(new Request.LowerHand(ONE));
        assertThat(room.seat(ONE).signs().handUp()).isEmpty();
    }

    private PracticeRoom atDesk() {
        room.leaReady().ask(new Request.TakeDesk(SAM));
        return room.hear(new FloorEvent.PhoneSeen(DESK, moment(1), Phone.SIP));
    }

    private void talking() {
        atDesk().hear(CallStory.placed().offered().rang().answered()).forgetOrders();
    }

    private void hear(SupervisionMode mode) {
        room.hear(FloorEvent.Supervised.heard(DESK, moment(5), CALL, mode));
    }

    private static Request supervise(SupervisionMode mode) {
        return new Request.Supervise(SAM.id(), CALL, mode);
    }

    private Reply.Refusal refusal(Request request) {
        return ((Reply.Refused) room.ask(request)).why();
    }
}
