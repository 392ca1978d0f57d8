package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RtcpTest {
    private static final int OURS = 0x1111;
    private static final int THEIRS = 0x2222;
    private static final long SECOND = 1_000_000_000L;

    private final FarReports far = new FarReports();

    @Test
    void theRoundTripIsNowMinusTheEchoMinusTheirDelay() {
        long sent = ntp(10_000);
        var them = ByteBuffer.allocate(256);
        var echo = reportOf(OURS, (sent >> 16) & 0xffff_ffffL, 65_536 / 2);
        RtcpReport.into(them)
                .receiver(THEIRS, echo.reception, echo.last, echo.since)
                .name(THEIRS, RtcpReport.cname("them"));
        assertThat(far.read(them.flip(), OURS, ntp(10_750), 0)).isTrue();
        assertThat(far.roundTrip()).as("0.75 s less 0.5 s").isBetween(249_000_000L, 251_000_000L);
        assertThat(far.fractionLost()).isZero();
    }

    @Test
    void theirReportIsEchoedWithItsAge() {
        var them = ByteBuffer.allocate(256);
        RtcpReport.into(them)
                .sender(THEIRS, 0x0000_0001_8000_0000L, 0, 1, 160, new Reception(), 0, 0)
                .name(THEIRS, RtcpReport.cname("them"));
        assertThat(far.read(them.flip(), OURS, 0, 5 * SECOND)).isTrue();
        assertThat(far.lastReport()).isEqualTo(0x0001_8000);
        assertThat(far.since(7 * SECOND)).isEqualTo(2 * 65_536);
    }

    @Test
    void aReportWithNameAndByeIsAWellFormedCompound() {
        for (int length = 0; length < 9; length++) {
            var out = ByteBuffer.allocate(256);
            RtcpReport.into(out)
                    .sender(1, 2, 3, 4, 5, new Reception(), 0, 0)
                    .name(1, RtcpReport.cname("x".repeat(length)))
                    .bye(1);
            assertThat(new FarReports().read(out.flip(), OURS, 0, 0))
                    .as("name of %d", length)
                    .isTrue();
            assertThat(out.limit() % 4).isZero();
        }
    }

    @Test
    void cutOffReportsAreRefused() {
        var out = ByteBuffer.allocate(256);
        RtcpReport.into(out).sender(1, 2, 3, 4, 5, new Reception(), 0, 0).name(1, RtcpReport.cname("us"));
        int whole = out.position();
        int description = 28;
        for (int cut = 0; cut < whole; cut++) {
            if (cut == description) continue;
            assertThat(far.read(out.duplicate().position(0).limit(cut).slice(), OURS, 0, 0))
                    .as("cut at %d", cut)
                    .isFalse();
        }
    }

    @Test
    void noRandomOctetsMakeItThrow() {
        var dice = new Random(3_550);
        for (int i = 0; i < 200_000; i++) {
            var octets = new byte[4 * dice.nextInt(20) + (i % 50 == 0 ? 1 : 0)];
            dice.nextBytes(octets);
            for (int at = 0; at + 4 <= octets.length; at += 4 * (1 + dice.nextInt(8))) {
                octets[at] = (byte) (0x80 | dice.nextInt(32));
                octets[at + 1] = (byte) (200 + dice.nextInt(5));
                octets[at + 2] = 0;
                octets[at + 3] = (byte) dice.nextInt(8);
            }
            far.read(ByteBuffer.wrap(octets), OURS, dice.nextLong(), dice.nextLong());
        }
    }

    private static long ntp(long millis) {
        return (millis / 1_000) << 32 | ((millis % 1_000) << 32) / 1_000;
    }

    private record Echo(Reception reception, long last, long since) {}

    private static Echo reportOf(int ssrc, long last, long since) {
        var reception = new Reception();
        var octets = ByteBuffer.allocate(12);
        RtpPacket.write(octets, false, 8, 1, 1, ssrc);
        var packet = new RtpPacket();
        assertThat(packet.read(octets.flip())).isTrue();
        reception.count(packet, 0, 0);
        return new Echo(reception, last, since);
    }
}
