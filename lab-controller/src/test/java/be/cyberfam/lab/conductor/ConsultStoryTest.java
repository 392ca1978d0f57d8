package be.cyberfam.lab.conductor;

import static be.cyberfam.lab.conductor.PracticeRoom.CALL;
import static be.cyberfam.lab.conductor.PracticeRoom.LEA;
import static be.cyberfam.lab.conductor.PracticeRoom.ONE;
import static be.cyberfam.lab.conductor.PracticeRoom.SAM;
import static be.cyberfam.lab.conductor.PracticeRoom.TWO;
import static be.cyberfam.lab.conductor.PracticeRoom.moment;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPhase;
import be.cyberfam.lab.call.CallStory;
import be.cyberfam.lab.call.Consultation.Stage;
import be.cyberfam.lab.call.Destination;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.conductor.SwitchOrder.Grouping;
import be.cyberfam.lab.floor.Asked;
import be.cyberfam.lab.floor.Phone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A trainee asks a colleague about her call, told to the conductor: what it orders, refuses and shows. */
class ConsultStoryTest {
    private static final CallId AS = new CallId("call-2");
    private static final Destination SEAT = Destination.seat(TWO);
    private static final Destination SECOND = Destination.colleague("second-level");

    private final PracticeRoom room = new PracticeRoom();

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aColleagueWhoIsFreeIsRung() {
        talking();
        room.ask(new Request.Consult(CALL, SEAT, AS));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Consult(CALL, SEAT, Optional.of(Phone.SIP), AS));
        assertThat(room.floor().call(CALL).orElseThrow().consultation()).isEmpty();
    }

    @Test
    void whoIsNotThereCannotBeAsked() {
        talking();
        assertThat(refusal(new Request.Consult(CALL, Destination.seat(ONE), AS)))
                .isEqualTo(Reply.Refusal.NOT_READY);
        assertThat(refusal(new Request.Consult(CALL, Destination.colleague("nobody"), AS)))
                .isEqualTo(Reply.Refusal.NO_SUCH_COLLEAGUE);
        assertThat(refusal(new Request.Consult(CALL, Destination.colleague("accounts"), AS)))
                .isEqualTo(Reply.Refusal.NO_SUCH_COLLEAGUE);
        assertThat(refusal(new Request.Transfer(CALL, Destination.colleague("accounts"), AS)))
                .isEqualTo(Reply.Refusal.NO_SUCH_COLLEAGUE);
        assertThat(refusal(new Request.Consult(AS, SEAT, AS))).isEqualTo(Reply.Refusal.NO_SUCH_CALL);
    }

    @Test
    void aColleagueWhomTheLabPlaysExpectsTheCallBeforeItIsMade() {
        talking();
        room.ask(new Request.Consult(CALL, SECOND, AS));
        assertThat(room.orders()).containsExactly(new SwitchOrder.Consult(CALL, SECOND, Optional.empty(), AS));
        assertThat(room.customers.colleagues()).containsExactly(AS);
    }

    @Test
    void theOneWhoIsAskedIsSentNoCallsAndSeesByWhom() {
        talking();
        consulted(Stage.RINGING, SEAT);
        assertThat(room.seat(TWO).signs().asked()).contains(new Asked(ONE, Stage.RINGING, moment(6)));
        assertThat(room.seat(TWO).isReady()).isFalse();
        assertThat(room.orders()).containsExactly(new SwitchOrder.Pause(TWO, Phone.SIP, "asked"));
        room.forgetOrders();
        consulted(Stage.OVER, SEAT);
        assertThat(room.seat(TWO).signs().asked()).isEmpty();
        assertThat(room.orders()).containsExactly(new SwitchOrder.Unpause(TWO, Phone.SIP));
    }

    @Test
    void whatCanBeDoneFollowsFromWhoIsWithWhom() {
        talking();
        consulted(Stage.PRIVATE, SECOND);
        assertThat(ordered(Request.Step.SWAP)).containsExactly(new SwitchOrder.Regroup(CALL, Grouping.WITH_CUSTOMER));
        consulted(Stage.ASIDE, SECOND);
        assertThat(ordered(Request.Step.SWAP)).containsExactly(new SwitchOrder.Regroup(CALL, Grouping.WITH_COLLEAGUE));
        assertThat(ordered(Request.Step.CONFER)).containsExactly(new SwitchOrder.Regroup(CALL, Grouping.CONFERENCE));
        consulted(Stage.CONFERENCE, SECOND);
        assertThat(refusal(new Request.Consulted(CALL, Request.Step.SWAP))).isEqualTo(Reply.Refusal.NOT_CONSULTING);
        assertThat(ordered(Request.Step.COMPLETE)).containsExactly(new SwitchOrder.Regroup(CALL, Grouping.GIVEN));
        consulted(Stage.OVER, SECOND);
        assertThat(refusal(new Request.Consulted(CALL, Request.Step.COMPLETE))).isEqualTo(Reply.Refusal.NOT_CONSULTING);
    }

    @Test
    void whileAColleagueRingsSheCanOnlyBeGivenUp() {
        talking();
        consulted(Stage.RINGING, SECOND);
        assertThat(refusal(new Request.Consulted(CALL, Request.Step.COMPLETE))).isEqualTo(Reply.Refusal.NOT_CONSULTING);
        assertThat(refusal(new Request.Transfer(CALL, SECOND, AS))).isEqualTo(Reply.Refusal.CONSULTING);
        assertThat(refusal(new Request.Consult(CALL, SEAT, AS))).isEqualTo(Reply.Refusal.CONSULTING);
        assertThat(ordered(Request.Step.DROP))
                .containsExactly(new SwitchOrder.Regroup(CALL, Grouping.WITHOUT_COLLEAGUE));
    }

    @Test
    void theTimeTheCustomerHearsMusicCountsAsHold() {
        talking();
        room.hear(new CallEvent.Held(CALL, moment(10)));
        consulted(Stage.PRIVATE, SECOND);
        room.hear(new CallEvent.Resumed(CALL, moment(17)));
        consulted(Stage.CONFERENCE, SECOND);
        room.hear(new CallEvent.Transferred(CALL, moment(20), SECOND, Optional.empty()));
        var handled = room.floor()
                .call(CALL)
                .orElseThrow()
                .points()
                .handleTime(moment(20))
                .orElseThrow();
        assertThat(handled.holdMs()).isEqualTo(7_000);
    }

    @Test
    void aCustomerWhoIsGivenToTheOneWhoWasAskedIsTakenByHer() {
        talking();
        consulted(Stage.PRIVATE, SEAT);
        room.forgetOrders();
        room.hear(new CallEvent.Consulted(CALL, moment(20), Stage.OVER, SEAT, AS, Optional.empty()));
        room.hear(new CallEvent.Transferred(CALL, moment(20), SEAT, Optional.of(AS)));
        room.hear(new CallEvent.Offered(AS, moment(20)));
        assertThat(room.orders()).contains(new SwitchOrder.Take(CALL));
        room.hear(new CallEvent.Answered(AS, moment(20.03), TWO));
        assertThat(room.floor().call(AS).orElseThrow().phase()).isEqualTo(new CallPhase.Talking(moment(20.03), TWO));
        assertThat(room.floor().call(AS).orElseThrow().points().plan()).isPresent();
        assertThat(room.customers.renamed()).containsEntry(CALL, AS);
    }

    @Test
    void aColleagueWhoDoesNotAnswerIsNamedWithTheReason() {
        talking();
        consulted(Stage.RINGING, SEAT);
        room.hear(new CallEvent.Consulted(CALL, moment(16), Stage.OVER, SEAT, AS, Optional.of(RingEnd.NO_ANSWER)));
        var call = room.floor().call(CALL).orElseThrow();
        assertThat(call.consultation()).isEmpty();
        assertThat(call.points().consultation().orElseThrow().unanswered()).contains(RingEnd.NO_ANSWER);
        assertThat(call.oddities()).isZero();
    }

    @Test
    void whatWasNotHeardWhileTheLinkWasCutIsPutRight() {
        talking();
        consulted(Stage.PRIVATE, SEAT);
        room.resync(room.snapshot(20, CALL));
        assertThat(room.floor().call(CALL).orElseThrow().consultation()).isEmpty();
        assertThat(room.seat(TWO).signs().asked()).isEmpty();
    }

    private void talking() {
        room.leaReady().seated(TWO, SAM);
        room.hear(CallStory.placed().offered().rang().answered()).forgetOrders();
        assertThat(room.seat(ONE).person()).contains(LEA);
    }

    private void consulted(Stage stage, Destination with) {
        room.hear(new CallEvent.Consulted(CALL, moment(6), stage, with, AS, Optional.empty()));
    }

    private List<SwitchOrder> ordered(Request.Step step) {
        room.forgetOrders();
        room.ask(new Request.Consulted(CALL, step));
        return room.orders();
    }

    private Reply.Refusal refusal(Request request) {
        return ((Reply.Refused) room.ask(request)).why();
    }
}
