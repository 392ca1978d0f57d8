package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.RingEnd;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.pbx.PbxSettings;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens on the wire against what the floor hears of it. */
class AmiCallsIT {
    private static final LineId LINE = new LineId("accueil");
    private static final SeatId SEAT = SeatId.numbered(1);
    private static final RealAsterisk PBX =
            RealAsterisk.start(PbxSettings.standard(2).withRing(Duration.ofSeconds(2)));

    private WirePhone customer;
    private WirePhone seat;
    private TestFloor floor;

    @BeforeEach
    void sitDown() {
        customer = WirePhone.at("127.0.0.2", PBX);
        seat = WirePhone.at("127.0.0.3", PBX);
        seat.register("seat-01-sip");
        floor = TestFloor.at(PBX, PBX.ports().ami(), customer::port);
        floor.order(
                new SwitchOrder.Admit(SEAT, Phone.SIP, LINE, "Aïcha", Optional.empty()),
                new SwitchOrder.MayRecord(SEAT, true));
    }

    @AfterEach
    void leave() {
        floor.order(new SwitchOrder.Dismiss(SEAT, Phone.SIP, LINE));
        floor.close();
        seat.close();
        customer.close();
    }

    @AfterAll
    static void stop() {
        PBX.close();
    }

    @Test
    void customerHangsUpAfterAHold() throws Exception {
        talk("HOLD-1");
        seat.hold();
        floor.ear.await("HOLD-1", CallEvent.Held.class);
        seat.resume();
        floor.ear.await("HOLD-1", CallEvent.Resumed.class);
        customer.bye();
        assertThat(ended("HOLD-1").by()).isEqualTo(EndedBy.CUSTOMER);
        assertThat(floor.ear.story("HOLD-1")).isEqualTo("Offered Rang Answered Held Resumed Ended");
        assertThat(Files.size(PBX.directories().recordings().resolve("HOLD-1-customer.sln")))
                .isEqualTo(Files.size(PBX.directories().recordings().resolve("HOLD-1-agent.sln")))
                .isPositive();
    }

    @Test
    void nobodyIsRecordedWhoseSeatMayNotBe() {
        floor.order(new SwitchOrder.MayRecord(SEAT, false));
        talk("UNHEARD-1");
        seat.bye();
        assertThat(ended("UNHEARD-1").by()).isEqualTo(EndedBy.SEAT);
        assertThat(PBX.directories().recordings().resolve("UNHEARD-1-customer.sln"))
                .doesNotExist();
        assertThat(PBX.directories().recordings().resolve("UNHEARD-1-agent.sln"))
                .doesNotExist();
    }

    @Test
    void seatHangsUp() {
        talk("SEAT-1");
        seat.bye();
        customer.awaitRequest("BYE");
        assertThat(ended("SEAT-1").by()).isEqualTo(EndedBy.SEAT);
    }

    @Test
    void customerGivesUpInTheQueueBeforeHeIsAnswered() {
        floor.order(new SwitchOrder.Pause(SEAT, Phone.SIP, "coaching"));
        customer.call("accueil", "GONE-1");
        customer.awaitStatus(183);
        floor.ear.await("GONE-1", CallEvent.Offered.class);
        customer.cancel();
        customer.awaitStatus(487);
        assertThat(ended("GONE-1").by()).isEqualTo(EndedBy.CUSTOMER);
        assertThat(floor.ear.story("GONE-1")).isEqualTo("Offered Ended");
        floor.order(new SwitchOrder.Unpause(SEAT, Phone.SIP));
    }

    @Test
    void aSeatIsBusyThenDeclinesThenDoesNotAnswer() {
        customer.call("accueil", "RING-1");
        refuse(486);
        refuse(603);
        seat.awaitRequest("INVITE");
        seat.answer(180);
        seat.awaitRequest("CANCEL");
        FloorEar.await(() -> stops("RING-1").size() == 3, "three rings that stopped");
        assertThat(stops("RING-1")).containsExactly(RingEnd.BUSY, RingEnd.DECLINED, RingEnd.NO_ANSWER);
        customer.cancel();
        assertThat(ended("RING-1").by()).isEqualTo(EndedBy.CUSTOMER);
    }

    @Test
    void theLabHangsUp() {
        talk("LAB-1");
        floor.order(new SwitchOrder.HangUp(new CallId("LAB-1")));
        customer.awaitRequest("BYE");
        assertThat(ended("LAB-1").by()).isEqualTo(EndedBy.LAB);
        floor.order(new SwitchOrder.HangUp(new CallId("LAB-1")));
    }

    @Test
    void aSeatCallsACustomerWhoAnswers() {
        dial("OUT-1");
        seat.awaitRequest("INVITE");
        seat.answer(200);
        var invite = customer.awaitRequest("INVITE");
        assertThat(invite.header("X-Lab-Call")).contains("OUT-1");
        customer.answer(180);
        customer.answer(200);
        floor.ear.await("OUT-1", CallEvent.Answered.class);
        customer.bye();
        assertThat(ended("OUT-1").by()).isEqualTo(EndedBy.CUSTOMER);
        assertThat(floor.ear.story("OUT-1")).isEqualTo("Dialled Answered Ended");
    }

    @Test
    void aCalledCustomerIsBusy() {
        dial("OUT-2");
        seat.awaitRequest("INVITE");
        seat.answer(200);
        customer.awaitRequest("INVITE");
        customer.answer(486);
        assertThat(ended("OUT-2").cause()).isEqualTo("User busy");
        seat.awaitRequest("BYE");
        assertThat(floor.ear.story("OUT-2")).isEqualTo("Dialled Ended");
    }

    @Test
    void aSeatThatDeclinesItsOwnCallEndsIt() {
        dial("OUT-3");
        seat.awaitRequest("INVITE");
        seat.answer(603);
        assertThat(ended("OUT-3").by()).isEqualTo(EndedBy.SEAT);
    }

    @Test
    void anOrderMayBeGivenTwice() {
        floor.order(new SwitchOrder.Admit(SEAT, Phone.SIP, LINE, "Aïcha", Optional.of("coaching")));
        assertThat(floor.readBack().members()).allMatch(member -> member.paused());
        floor.order(new SwitchOrder.Unpause(SEAT, Phone.SIP), new SwitchOrder.Unpause(SEAT, Phone.SIP));
        floor.order(new SwitchOrder.Dismiss(SEAT, Phone.SIP, LINE), new SwitchOrder.Dismiss(SEAT, Phone.SIP, LINE));
        assertThat(floor.readBack().members()).isEmpty();
    }

    @Test
    void readsBackCallsPhonesAndMembers() {
        talk("BACK-1");
        seat.hold();
        floor.ear.await("BACK-1", CallEvent.Held.class);
        var snapshot = floor.readBack();
        assertThat(snapshot.calls().get(new CallId("BACK-1")).connectedTo()).contains(SEAT);
        assertThat(snapshot.calls().get(new CallId("BACK-1")).onHold()).isTrue();
        assertThat(snapshot.phones().get(SEAT)).containsExactly(Phone.SIP);
        assertThat(snapshot.phones().get(SeatId.numbered(2))).isEmpty();
        assertThat(snapshot.members())
                .hasSize(1)
                .allMatch(member -> member.seat().equals(SEAT));
        customer.bye();
        ended("BACK-1");
    }

    @Test
    void aPhoneThatLeavesIsHeard() {
        var other = WirePhone.at("127.0.0.3", PBX);
        other.register("seat-02-sip");
        floor.ear.await(FloorEvent.PhoneSeen.class, 1);
        other.unregister();
        assertThat(floor.ear.await(FloorEvent.PhoneGone.class, 1).seat()).isEqualTo(SeatId.numbered(2));
        other.close();
    }

    private void talk(String call) {
        customer.call("accueil", call);
        var invite = seat.awaitRequest("INVITE");
        assertThat(invite.header("X-Lab-Call")).contains(call);
        seat.answer(180);
        seat.answer(200);
        seat.awaitRequest("ACK");
        customer.awaitStatus(200);
        floor.ear.await(call, CallEvent.Answered.class);
        FloorEar.await(() -> seat.heard() > 10 && customer.heard() > 10, "audio both ways");
    }

    private void refuse(int status) {
        seat.awaitRequest("INVITE");
        seat.answer(status);
        seat.awaitRequest("ACK");
    }

    private void dial(String call) {
        floor.order(new SwitchOrder.Dial(new CallId(call), SEAT, Phone.SIP, LINE));
    }

    private CallEvent.Ended ended(String call) {
        return floor.ear.await(call, CallEvent.Ended.class);
    }

    private java.util.List<RingEnd> stops(String call) {
        return floor.ear.of(call).stream()
                .filter(CallEvent.RingStopped.class::isInstance)
                .map(event -> ((CallEvent.RingStopped) event).why())
                .toList();
    }
}
