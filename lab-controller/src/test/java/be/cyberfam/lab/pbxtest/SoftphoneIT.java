package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.sip.Account;
import be.cyberfam.lab.sip.EndedBy;
import be.cyberfam.lab.sip.Heard;
import be.cyberfam.lab.sip.MediaOffer;
import be.cyberfam.lab.sip.SipFact;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoftphoneIT {
    private static final int RTP_HEADER = 12;
    private static final Sound TONE = Sound.tone(440, Duration.ofSeconds(30), -12);

    @TempDir
    Path folder;

    @Test
    void aSoftphoneThatIsNotOursRegistersAtASeatAnswersACustomerAndIsHeard() throws IOException {
        assumeTrue(Files.isExecutable(Baresip.PROGRAM), "baresip is not installed");
        try (var pbx = RealAsterisk.start(1);
                var softphone = Baresip.at(
                        new Account("seat-01-sip", pbx.secret("seat-01-sip")),
                        pbx.ports().sip(),
                        TONE,
                        folder);
                var lab = new SipLab(pbx, folder);
                var ear = new DatagramSocket(0, InetAddress.getByName("127.0.0.2"))) {
            assertThat(softphone).isNotNull();
            Eventually.isTrue(() -> pbx.command("pjsip show contacts").contains("seat-01-sip-0x"));
            pbx.command("queue add member PJSIP/seat-01-sip to accueil penalty 0 as seat-01");
            var customer = new Heard<SipFact>();
            var here = MediaOffer.at((InetSocketAddress) ear.getLocalSocketAddress());
            var call = lab.call("softphone", here, customer);
            var media = customer.next(SipFact.Answered.class).media();
            assertThat(loudest(ear, media.codec().payload(), 100)).isGreaterThan(20);
            call.hangUp();
            assertThat(customer.next(SipFact.Ended.class).by()).isEqualTo(EndedBy.US);
        }
    }

    /** How many different sample values the richest of so many packets holds: silence has one or two. */
    private static long loudest(DatagramSocket ear, int payload, int packets) throws IOException {
        ear.setSoTimeout(5_000);
        var richest = 0L;
        for (var i = 0; i < packets; i++) {
            var packet = new DatagramPacket(new byte[512], 512);
            ear.receive(packet);
            var bytes = packet.getData();
            if ((bytes[1] & 0x7f) == payload) {
                var values = IntStream.range(RTP_HEADER, packet.getLength())
                        .map(at -> bytes[at])
                        .distinct()
                        .count();
                richest = Math.max(richest, values);
            }
        }
        return richest;
    }
}
