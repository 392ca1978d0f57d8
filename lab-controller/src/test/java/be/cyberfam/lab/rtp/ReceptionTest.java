package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.rtp.Reception.Verdict;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private final Reception reception = new Reception();
    private long arrival;

    @Test
    void lossIsExpectedMinusReceivedOverTheWrapOfTheSequence() {
        for (int sequence = 65_530; sequence < 65_530 + 20; sequence++) if (sequence % 5 != 4) come(sequence & 0xffff);
        assertThat(reception.received()).isEqualTo(16);
        assertThat(reception.lost()).isEqualTo(3);
        assertThat(reception.extendedHighest()).isEqualTo(65_530 + 18);
    }

    @Test
    void aDuplicateIsCountedAndNotReceivedTwice() {
        come(1);
        come(2);
        assertThat(come(2)).isEqualTo(Verdict.DUPLICATE);
        assertThat(reception.received()).isEqualTo(2);
        assertThat(reception.duplicates()).isEqualTo(1);
    }

    @Test
    void aLatePacketFillsItsGapOnce() {
        come(1);
        come(3);
        assertThat(reception.lost()).isEqualTo(1);
        assertThat(come(2)).isEqualTo(Verdict.LATE);
        assertThat(come(2)).isEqualTo(Verdict.DUPLICATE);
        assertThat(reception.lost()).isZero();
        assertThat(reception.late()).isEqualTo(1);
    }

    @Test
    void anotherSsrcBeginsAnewAndKeepsTheOldLoss() {
        come(1);
        come(3);
        assertThat(come(500, 99)).isEqualTo(Verdict.RESTART);
        come(501, 99);
        assertThat(reception.changes()).isEqualTo(1);
        assertThat(reception.lost()).isEqualTo(1);
        assertThat(reception.ssrc()).isEqualTo(99);
    }

    @Test
    void oneStrayNumberIsNotBelievedASecondInARowIs() {
        come(1);
        assertThat(come(30_000)).isEqualTo(Verdict.STRAY);
        assertThat(come(2)).isEqualTo(Verdict.NEW);
        assertThat(come(30_000)).isEqualTo(Verdict.STRAY);
        assertThat(come(30_001)).isEqualTo(Verdict.RESTART);
        assertThat(reception.lost()).isZero();
    }

    @Test
    void jitterIsTheSmoothedChangeOfTransit() {
        for (int i = 0; i < 2_000; i++) {
            arrival = 160L * i + (i % 2) * 80;
            come(i);
        }
        assertThat(reception.jitter()).as("10 ms to and fro").isBetween(75L, 80L);
    }

    @Test
    void theFractionLostIsOfTheTimeSinceTheLastReport() {
        for (int i = 0; i < 10; i++) come(i);
        assertThat(reception.fractionLost()).isZero();
        come(10);
        come(14);
        assertThat(reception.fractionLost()).isEqualTo(3 * 256 / 5);
        assertThat(reception.fractionLost()).isZero();
    }

    private Verdict come(int sequence) {
        return come(sequence, 7);
    }

    private Verdict come(int sequence, int ssrc) {
        var octets = ByteBuffer.allocate(172);
        RtpPacket.write(octets, false, 8, sequence, 160 * sequence, ssrc);
        var packet = new RtpPacket();
        assertThat(packet.read(octets.position(172).flip())).isTrue();
        return reception.count(packet, 160, arrival);
    }
}
