package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.EndedBy;
import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.conductor.SwitchOrder;
import be.cyberfam.lab.floor.FloorEvent;
import be.cyberfam.lab.floor.Phone;
import be.cyberfam.lab.pbx.Asterisk;
import be.cyberfam.lab.pbx.AsteriskBinary;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PbxRecoveryIT {
    private static final LineId LINE = new LineId("accueil");
    private static final SeatId SEAT = SeatId.numbered(1);

    private RealAsterisk pbx;
    private TcpProxy line;
    private WirePhone customer;
    private WirePhone seat;
    private TestFloor floor;

    @BeforeEach
    void begin() {
        pbx = RealAsterisk.start(2);
        line = new TcpProxy(pbx.ports().ami());
        customer = WirePhone.at("127.0.0.2", pbx);
        seat = WirePhone.at("127.0.0.3", pbx);
        seat.register("seat-01-sip");
        floor = TestFloor.at(pbx, line.port(), customer::port);
    }

    @AfterEach
    void end() {
        floor.close();
        seat.close();
        customer.close();
        line.close();
        pbx.close();
    }

    @Test
    void aKilledPbxIsBackWithinSecondsAndTheFloorIsTold() {
        long killed = pbx.process().state().pid();
        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        var down = floor.ear.await(FloorEvent.SwitchDown.class, 1);
        var up = floor.ear.await(FloorEvent.SwitchUp.class, 2);
        assertThat(pbx.process().state().pid()).isNotEqualTo(killed);
        assertThat(Duration.between(down.at(), up.at())).isLessThan(Duration.ofSeconds(15));
        assertThat(floor.ear.snapshots().getLast().booted()).isAfter(down.at().minusSeconds(1));
        seat.register("seat-01-sip"); // the switch writes registrations down once a second: this one may have been lost
        assertThat(floor.readBack().phones().get(SEAT)).containsExactly(Phone.SIP);
    }

    @Test
    void aFrozenLinkIsNoticedWithinFiveSecondsAndHealed() {
        talk("FROZEN-1");
        line.freeze();
        long frozen = System.nanoTime();
        var down = floor.ear.await(FloorEvent.SwitchDown.class, 1);
        assertThat(Duration.ofNanos(System.nanoTime() - frozen)).isLessThan(Duration.ofSeconds(5));
        customer.bye();
        seat.awaitRequest("BYE");
        line.thaw();
        floor.ear.await(FloorEvent.SwitchUp.class, 2);
        assertThat(floor.ear.snapshots().getLast().calls()).isEmpty();
        var uptimeIsToldInSeconds = Duration.ofSeconds(1);
        assertThat(floor.ear.snapshots().getLast().booted()).isBefore(down.at().plus(uptimeIsToldInSeconds));
        assertThat(floor.link.figures().reconnects()).isEqualTo(1);
    }

    @Test
    void aCallThatOutlivesACutLinkIsUnderstoodToItsEnd() {
        talk("CUT-1");
        line.cut();
        floor.ear.await(FloorEvent.SwitchDown.class, 1);
        line.mend();
        floor.ear.await(FloorEvent.SwitchUp.class, 2);
        assertThat(floor.ear
                        .snapshots()
                        .getLast()
                        .calls()
                        .get(new CallId("CUT-1"))
                        .connectedTo())
                .contains(SEAT);
        seat.hold();
        floor.ear.await("CUT-1", CallEvent.Held.class);
        seat.bye();
        assertThat(floor.ear.await("CUT-1", CallEvent.Ended.class).by()).isEqualTo(EndedBy.SEAT);
    }

    @Test
    void theNextControllerAdoptsTheRunningPbxWithItsCalls() {
        talk("ADOPT-1");
        long before = pbx.process().state().pid();
        pbx.process().leave();
        var next =
                new Asterisk(AsteriskBinary.locate(System.getenv()), pbx.plan(), InstantSource.system(), state -> {});
        next.start();
        assertThat(next.state().pid()).isEqualTo(before);
        assertThat(next.state().why()).isEqualTo("adopted");
        assertThat(floor.readBack().calls()).containsKey(new CallId("ADOPT-1"));
        customer.bye();
        seat.awaitRequest("BYE");
        next.stop();
        assertThat(ProcessHandle.of(before)).isEmpty();
    }

    @Test
    void aLegWithoutPacketsIsHungUpAsAFault() {
        var settings = pbx.plan().settings().withRtpTimeout(Duration.ofSeconds(2));
        end();
        pbx = RealAsterisk.start(settings);
        line = new TcpProxy(pbx.ports().ami());
        customer = WirePhone.at("127.0.0.2", pbx);
        seat = WirePhone.at("127.0.0.3", pbx);
        seat.register("seat-01-sip");
        floor = TestFloor.at(pbx, line.port(), customer::port);
        talk("DEAF-1");
        customer.fallSilent();
        var end = floor.ear.await("DEAF-1", CallEvent.Ended.class);
        assertThat(end.by()).isEqualTo(EndedBy.FAULT);
    }

    private void talk(String call) {
        floor.order(new SwitchOrder.Admit(SEAT, Phone.SIP, LINE, "", Optional.empty()));
        customer.call("accueil", call);
        seat.awaitRequest("INVITE");
        seat.answer(200);
        seat.awaitRequest("ACK");
        customer.awaitStatus(200);
        floor.ear.await(call, CallEvent.Answered.class);
        FloorEar.await(() -> customer.heard() > 5, "audio");
    }
}
