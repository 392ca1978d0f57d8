package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.rtp.Audible.MediaBack;
import be.cyberfam.lab.rtp.Audible.MediaLost;
import be.cyberfam.lab.rtp.Audible.SpurtBegan;
import be.cyberfam.lab.rtp.Audible.SpurtEnded;
import be.cyberfam.lab.rtp.Audible.StreamClosed;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a stream makes of what comes, of what does not come, and of its own end, over made-up time. */
class ExchangeTest {
    private final MadeUpLine line = new MadeUpLine();

    @Test
    void silenceFromTheFarEndIsToldAfterFiveSecondsAndItsEnd() {
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(4_900);
        assertThat(line.ear.all(MediaLost.class)).isEmpty();
        line.runFor(200);
        assertThat(line.ear.all(MediaLost.class)).hasSize(1);
        line.media.arrive(MadeUpLine.FAR, MadeUpLine.packet(1));
        line.runFor(20);
        assertThat(line.ear.all(MediaBack.class)).hasSize(1);
    }

    @Test
    void whoOnlyListensSendsNothingAndWhoOnlySendsMissesNothing() {
        var stream = line.exchange.open(MadeUpLine.stream(0), line.ear);
        stream.direction(Direction.RECVONLY);
        line.runFor(200);
        assertThat(line.media.sent).isEmpty();
        stream.direction(Direction.SENDONLY);
        line.runFor(6_000);
        assertThat(line.media.sent).hasSize(300);
        assertThat(line.ear.all(MediaLost.class)).isEmpty();
    }

    @Test
    void strangersAndNonsenseAreCountedAndIgnored() {
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(20);
        line.media.arrive(new InetSocketAddress("127.0.0.1", 4_002), MadeUpLine.packet(1));
        line.media.arrive(MadeUpLine.FAR, ByteBuffer.wrap(new byte[] {1, 2, 3}));
        line.runFor(20);
        assertThat(line.tally.foreign.get()).isEqualTo(1);
        assertThat(line.tally.malformed.get()).isEqualTo(1);
    }

    @Test
    void noDatagramFromTheFarEndMakesTheEngineStumble() {
        long seed = 3_711;
        var dice = new Random(seed);
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        for (int i = 0; i < 20_000; i++) {
            var octets = new byte[dice.nextInt(250)];
            dice.nextBytes(octets);
            if (octets.length > 1 && i % 2 == 0) octets[0] = (byte) 0x80;
            if (octets.length > 1 && i % 4 == 0) octets[1] = (byte) (dice.nextBoolean() ? 8 : 101);
            line.media.arrive(MadeUpLine.FAR, ByteBuffer.wrap(octets));
            line.control.arrive(new InetSocketAddress("127.0.0.1", 4_001), ByteBuffer.wrap(octets));
            if (i % 8 == 7) line.runFor(20);
        }
        assertThat(line.tally.faults.get()).as("seed %d", seed).isZero();
        assertThat(line.media.sent).hasSize(2_500);
    }

    @Test
    void packetsThatNeverCameAreCountedAsLost() {
        var stream = line.exchange.open(MadeUpLine.stream(0), line.ear);
        for (int sequence = 1; sequence <= 50; sequence++) {
            if (sequence % 10 != 5) line.media.arrive(MadeUpLine.FAR, MadeUpLine.packet(sequence));
            line.runFor(20);
        }
        stream.close();
        line.runFor(20);
        var closed = line.ear.await(StreamClosed.class).statistics();
        assertThat(closed.packetsReceived()).isEqualTo(45);
        assertThat(closed.packetsLost()).isEqualTo(5);
    }

    @Test
    void aDeafStreamHearsNoSpeechButCountsIt() {
        var stream = line.exchange.open(MadeUpLine.stream(0), line.ear);
        stream.deaf(true);
        line.speakFor(500, 1);
        assertThat(line.ear.all(SpurtBegan.class)).isEmpty();
        stream.deaf(false);
        line.speakFor(500, 26);
        assertThat(line.ear.all(SpurtBegan.class)).hasSize(1);
        stream.deaf(true);
        line.runFor(20);
        assertThat(line.ear.all(SpurtEnded.class)).hasSize(1);
    }

    @Test
    void aSpurtThatBreaksOffIsEndedWhereItBrokeOff() {
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.speakFor(500, 1);
        line.runFor(1_000);
        assertThat(line.ear.await(SpurtEnded.class).length().toMillis()).isBetween(460L, 520L);
    }

    @Test
    void reportsGoToThePortAboveAndTheLastOneSaysGoodbye() {
        var stream = line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(1_100);
        assertThat(line.control.targets).containsExactly(new InetSocketAddress("127.0.0.1", 4_001));
        stream.close();
        line.runFor(20);
        assertThat(line.control.sent).hasSize(2);
        assertThat(line.control.sent.getLast().get(line.control.sent.getLast().limit() - 7) & 0xff)
                .isEqualTo(RtcpReport.BYE);
        assertThat(line.ear.all(StreamClosed.class)).hasSize(1);
    }

    @Test
    void aClosedStreamDoesNothingMore() {
        var stream = line.exchange.open(MadeUpLine.stream(0), line.ear);
        stream.close();
        stream.play(Sound.tone(440, Duration.ofMillis(100), -10), "too late");
        line.runFor(100);
        assertThat(line.media.sent).isEmpty();
        assertThat(line.ear.all(Audible.class)).hasSize(1);
    }
}
