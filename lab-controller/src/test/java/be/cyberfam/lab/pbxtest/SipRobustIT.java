package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.pbx.PbxSettings;
import be.cyberfam.lab.sip.EndedBy;
import be.cyberfam.lab.sip.Heard;
import be.cyberfam.lab.sip.RegistrationFact;
import be.cyberfam.lab.sip.SipFact;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SipRobustIT {
    @TempDir
    Path folder;

    private RealAsterisk pbx;
    private SipLab lab;

    @BeforeEach
    void start() {
        pbx = RealAsterisk.start(PbxSettings.standard(3));
        lab = new SipLab(pbx, folder);
    }

    @AfterEach
    void stop() {
        lab.close();
        pbx.close();
    }

    @Test
    void aKilledAndRestartedPbxHasItsPhonesBackAndTakesCalls() {
        var heard = new Heard<RegistrationFact>();
        var registration = lab.register("seat-01", pbx.secret("seat-01-sip"), heard);
        heard.next(RegistrationFact.Registered.class);
        kill(pbx.process().state().pid());
        pbx.command("database deltree registrar");
        lab.seats.pbxRestarted();
        Eventually.isTrue(() -> pbx.command("pjsip show contacts").contains("seat-01-sip"));
        lab.signOn("seat-01");
        var customer = new Heard<SipFact>();
        var call = lab.call("after", customer);
        lab.atSeat("after").call().answer(SipLab.SEAT);
        customer.next(SipFact.Answered.class);
        call.hangUp();
        registration.close();
    }

    private void kill(long pid) {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        Eventually.isTrue(
                () -> pbx.process().state().isUp() && pbx.process().state().pid() != pid);
    }

    @Test
    void aFloodOfMalformedPacketsLeavesTheCallsAlone() throws IOException {
        lab.signOn("seat-01");
        var customer = new Heard<SipFact>();
        var call = lab.call("flooded", customer);
        var seat = lab.atSeat("flooded");
        seat.call().answer(SipLab.SEAT);
        customer.next(SipFact.Answered.class);
        flood(30_000, 17L);
        var other = new Heard<SipFact>();
        lab.call("meanwhile", other).hangUp();
        assertThat(other.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
        call.hangUp();
        assertThat(seat.heard().next(SipFact.Ended.class).by()).isEqualTo(EndedBy.THEM);
    }

    /** Mutants of an INVITE and of a BYE, at both phones. */
    private void flood(int packets, long seed) throws IOException {
        var random = new Random(seed);
        var models = new ArrayList<byte[]>();
        models.add(model("INVITE"));
        models.add(model("BYE"));
        try (var stranger = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"))) {
            for (var i = 0; i < packets; i++) {
                var bytes = models.get(i % 2).clone();
                for (var n = random.nextInt(20); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                var phone = i % 4 < 2 ? lab.customers : lab.seats;
                stranger.send(new DatagramPacket(bytes, bytes.length, phone.address()));
            }
        }
    }

    private static byte[] model(String method) {
        return (method + " sip:accueil@127.0.0.2 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:5060;branch=z9hG4bK1\r\n"
                        + "From: <sip:a@127.0.0.1>;tag=1\r\nTo: <sip:b@127.0.0.2>;tag=2\r\nCall-ID: x\r\nCSeq: 1 "
                        + method
                        + "\r\nContent-Length: 0\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void sixtyCallsAtOnceAreAllToldTheirEnd() {
        var calls = new ArrayList<Heard<SipFact>>();
        for (var i = 0; i < 60; i++) {
            var heard = new Heard<SipFact>();
            var call = lab.call("many-" + i, heard);
            calls.add(heard);
            if (i % 3 == 0) {
                call.hangUp();
            } else {
                heard.next(SipFact.EarlyMedia.class);
                call.hangUp();
            }
        }
        assertThat(calls).allSatisfy(heard -> {
            heard.next(SipFact.Ended.class);
            assertThat(heard.names()).containsOnlyOnce("Ended");
        });
        Eventually.isTrue(() -> pbx.command("core show channels").contains("0 active channels"));
    }
}
