package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a bad line makes of a voice, over made-up time. */
class BadLineTest {
    /** A tone's mean power is 3 dB below its peak. */
    private static final double PEAK_DBFS = -10;

    private static final double TONE_DBFS = PEAK_DBFS - 3;

    private final MadeUpLine line = new MadeUpLine();
    private final RtpStream stream = line.exchange.open(MadeUpLine.stream(0), line.ear);

    @Test
    void aGoodLineSaysItAsItIs() {
        says(Fault.NONE);
        assertThat(line.media.sent).hasSize(200);
        assertThat(level()).isBetween(TONE_DBFS - 1, TONE_DBFS + 1);
    }

    @Test
    void onAFaintLineHeIsHardlyHeard() {
        says(Fault.FAINT);
        assertThat(level()).isBetween(TONE_DBFS - 24, TONE_DBFS - 20);
    }

    @Test
    void aLineWithGapsLosesAQuarterOfItsPacketsInBursts() {
        says(Fault.GAPS);
        assertThat(line.media.sent.size()).isBetween(120, 180);
        assertThat(holes()).isBetween(3, 20);
        assertThat(stream.statistics().packetsSent()).isLessThanOrEqualTo(line.media.sent.size());
    }

    @Test
    void aCrackleIsLouderThanTheVoiceForAnInstant() {
        says(Fault.CRACKLE);
        int clicks = 0;
        for (var packet : line.media.sent) {
            clicks += peak(packet) > 16_000 ? 1 : 0;
        }
        assertThat(clicks).isBetween(20, 160);
    }

    @Test
    void aLineThatIsGoodAgainIsGood() {
        says(Fault.GAPS);
        line.media.sent.clear();
        says(Fault.NONE);
        assertThat(line.media.sent).hasSize(200);
    }

    /** Four seconds of a tone. */
    private void says(Fault fault) {
        stream.fault(fault);
        stream.play(Sound.tone(440, Duration.ofSeconds(4), PEAK_DBFS), "tone");
        line.runFor(4_000);
    }

    private int holes() {
        int holes = 0;
        for (int i = 1; i < line.media.sent.size(); i++) {
            holes += (short) (line.media.sequence(i) - line.media.sequence(i - 1)) == 1 ? 0 : 1;
        }
        return holes;
    }

    private double level() {
        var loudness = new Loudness();
        line.media.sent.subList(5, 190).forEach(packet -> loudness.add(Codec.PCMA, packet, RtpPacket.HEADER, 160));
        return loudness.take();
    }

    private static int peak(ByteBuffer packet) {
        int peak = 0;
        for (int i = RtpPacket.HEADER; i < packet.limit(); i++) {
            peak = Math.max(peak, Math.abs(G711.decode(Codec.PCMA, packet.get(i))));
        }
        return peak;
    }
}
