package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a bad line makes of a voice, each way, over made-up time: measured on the packets that leave and on what is heard. */
class BadLineTest {
    /** A tone's mean power is 3 dB below its peak. */
    private static final double PEAK_DBFS = -10;

    private static final double TONE_DBFS = PEAK_DBFS - 3;
    /** Comes and goes as speech does. */
    private static final Sound TALK =
            Sound.tone(300, Duration.ofMillis(700), -10).then(Sound.silence(Duration.ofMillis(500)));

    private static final Sound HUM = Sound.tone(1_000, Duration.ofSeconds(1), -20);

    private final MadeUpLine line = new MadeUpLine();
    private final RtpStream stream = line.exchange.open(MadeUpLine.stream(0), line.ear);

    @Test
    void aGoodLineSaysItAsItIs() {
        says();
        assertThat(line.media.sent).hasSize(200);
        assertThat(level()).isBetween(TONE_DBFS - 1, TONE_DBFS + 1);
    }

    @Test
    void onAFaintLineHeIsHardlyHeardAndHardlyHears() {
        turns(new Fault.Faint(22));
        says();
        assertThat(level()).isBetween(TONE_DBFS - 24, TONE_DBFS - 20);
        line.speakFor(1_000, 0);
        line.runFor(1_000);
        assertThat(line.ear.await(Audible.SpurtEnded.class).levelDbfs()).isBetween(TONE_DBFS - 24, TONE_DBFS - 20);
    }

    @Test
    void packetsAreLostInBurstsAndTheShareComesOut() {
        turns(new Fault.Loss(.25, 7));
        says();
        assertThat(line.media.sent.size()).isBetween(110, 185);
        assertThat(holes()).isBetween(2, 16);
        assertThat(stream.statistics().packetsSent()).isLessThanOrEqualTo(line.media.sent.size());
    }

    @Test
    void packetsAreLostOneByOne() {
        turns(new Fault.Loss(.1, 1));
        says();
        assertThat(line.media.sent.size()).isBetween(165, 192);
        assertThat(holes()).isBetween(7, 30);
    }

    @Test
    void whatIsLostOnItsWayInIsMissingInTheFigures() {
        stream.line(new LineState(List.of(), List.of(new Fault.Loss(.25, 3))));
        line.runFor(20);
        line.speakFor(4_000, 0);
        line.runFor(1_000);
        assertThat(stream.statistics().packetsLost()).isBetween(20L, 90L);
        assertThat(line.media.sent).as("the other way is good").hasSizeGreaterThan(240);
    }

    @Test
    void aCrackleIsLouderThanTheVoiceForAnInstant() {
        turns(new Fault.Crackle(20));
        says();
        long clicks =
                line.media.sent.stream().filter(packet -> peak(packet) > 14_000).count();
        assertThat(clicks).isBetween(20L, 160L);
    }

    @Test
    void whatIsAroundHimIsHeardWhileHeIsSilent() {
        turns(new Fault.Noise(HUM, -6));
        line.runFor(4_000);
        assertThat(level()).isBetween(-30.0, -28.0);
        assertThat(likeness(HUM)).isGreaterThan(.95);
    }

    @Test
    void whatIsAroundHimIsNeverTakenForHerVoice() {
        stream.line(new LineState(List.of(), List.of(new Fault.Noise(TALK, -6))));
        for (int sequence = 0; sequence < 200; sequence++) {
            line.media.arrive(MadeUpLine.FAR, MadeUpLine.packet(sequence));
            line.runFor(20);
        }
        assertThat(line.ear.all(Audible.SpurtBegan.class)).isEmpty();
        line.speakFor(1_000, 200);
        assertThat(line.ear.all(Audible.SpurtBegan.class)).hasSize(1);
    }

    @Test
    void onAMuteLineNothingLeavesAndTheOtherWayIsGood() {
        stream.line(new LineState(List.of(new Fault.Mute()), List.of()));
        says();
        assertThat(line.media.sent).isEmpty();
        line.speakFor(600, 0);
        assertThat(line.ear.await(Audible.SpurtBegan.class)).isNotNull();
    }

    @Test
    void onADeafLineHeHearsNothingAndDoesNotTakeItForDead() {
        stream.line(new LineState(List.of(), List.of(new Fault.Mute())));
        line.runFor(20);
        line.speakFor(8_000, 0);
        assertThat(line.ear.all(Audible.SpurtBegan.class)).isEmpty();
        assertThat(line.ear.all(Audible.MediaLost.class)).isEmpty();
    }

    @Test
    void jitterKeepsTheOrderAndLosesNothing() {
        turns(new Fault.Jitter(Duration.ofMillis(120)));
        says();
        turns();
        line.runFor(1_000);
        assertThat(line.media.sent).hasSizeBetween(245, 251);
        assertThat(holes()).isZero();
        assertThat(longestWait()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void jitterOnTheWayInIsSeenInTheFigures() {
        stream.line(new LineState(List.of(), List.of(new Fault.Jitter(Duration.ofMillis(120)))));
        line.runFor(20);
        line.speakFor(4_000, 0);
        line.runFor(1_000);
        assertThat(stream.statistics().jitter()).isGreaterThan(Duration.ofMillis(5));
        assertThat(stream.statistics().packetsLost()).isZero();
    }

    @Test
    void anEchoBringsBackWhatCameIn() {
        stream.line(new LineState(List.of(new Fault.Echo(Duration.ofMillis(200), 12)), List.of()));
        line.runFor(20);
        line.media.sent.clear();
        line.speakFor(2_000, 0);
        var sent = line.media.sent;
        assertThat(level(sent.subList(0, 9))).as("before the echo").isLessThan(-60);
        assertThat(level(sent.subList(20, 90))).isBetween(TONE_DBFS - 14, TONE_DBFS - 10);
    }

    @Test
    void aLineThatIsGoodAgainIsGood() {
        turns(new Fault.Loss(.25, 7), new Fault.Faint(20));
        says();
        line.media.sent.clear();
        turns();
        says();
        assertThat(line.media.sent).hasSize(200);
        assertThat(level()).isBetween(TONE_DBFS - 1, TONE_DBFS + 1);
    }

    @Test
    void theSameSeedSpoilsTheSamePackets() {
        var other = new MadeUpLine();
        var twin = other.exchange.open(MadeUpLine.stream(0), other.ear);
        for (var one : List.of(stream, twin)) {
            one.line(new LineState(List.of(new Fault.Loss(.2, 3), new Fault.Crackle(20)), List.of()));
            one.play(Sound.tone(440, Duration.ofSeconds(2), PEAK_DBFS), "tone");
        }
        line.runFor(2_000);
        other.runFor(2_000);
        assertThat(other.media.sent).isEqualTo(line.media.sent);
    }

    /** Both ways. */
    private void turns(Fault... faults) {
        stream.line(new LineState(List.of(faults), List.of(faults)));
    }

    /** Four seconds of a tone. */
    private void says() {
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

    /** Between two packets, in milliseconds. */
    private long longestWait() {
        long longest = 0;
        for (int i = 1; i < line.media.sentAt.size(); i++) {
            longest = Math.max(longest, line.media.sentAt.get(i) - line.media.sentAt.get(i - 1));
        }
        return longest / MadeUpLine.MS;
    }

    private double level() {
        return level(line.media.sent.subList(5, Math.min(190, line.media.sent.size())));
    }

    private static double level(List<ByteBuffer> packets) {
        var loudness = new Loudness();
        packets.forEach(packet -> loudness.add(Codec.PCMA, packet, RtpPacket.HEADER, 160));
        return loudness.take();
    }

    /** Correlation of what was sent with {@code loop}, at the best place within one packet and a half. */
    private double likeness(Sound loop) {
        double best = 0;
        for (int shift = 0; shift < 240; shift++) best = Math.max(best, likeness(loop, shift));
        return best;
    }

    private double likeness(Sound loop, int shift) {
        double both = 0;
        double sent = 0;
        double wanted = 0;
        for (int i = 0; i < 50 * 160; i++) {
            var packet = line.media.sent.get(10 + i / 160);
            double x = G711.decode(Codec.PCMA, packet.get(RtpPacket.HEADER + i % 160));
            double y = loop.at((i + shift) % loop.length());
            both += x * y;
            sent += x * x;
            wanted += y * y;
        }
        return both / Math.sqrt(sent * wanted);
    }

    private static int peak(ByteBuffer packet) {
        int peak = 0;
        for (int i = RtpPacket.HEADER; i < packet.limit(); i++) {
            peak = Math.max(peak, Math.abs(G711.decode(Codec.PCMA, packet.get(i))));
        }
        return peak;
    }
}
