package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.rtp.Audible.PlayStarted;
import be.cyberfam.lab.rtp.Audible.PlayedOut;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When packets leave, over made-up time: nothing sleeps. */
class PacerTest {
    private final MadeUpLine line = new MadeUpLine();

    @Test
    void aStreamSendsOnePacketEveryTwentyMilliseconds() {
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(200);
        assertThat(line.media.sentAt).hasSize(10);
        for (int i = 1; i < 10; i++)
            assertThat(line.media.sentAt.get(i) - line.media.sentAt.get(i - 1)).isEqualTo(20 * MadeUpLine.MS);
    }

    @Test
    void sequenceAndTimestampRunOnWithoutAGap() {
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(200);
        for (int i = 1; i < 10; i++) {
            assertThat((short) (line.media.sequence(i) - line.media.sequence(i - 1)))
                    .isEqualTo((short) 1);
            assertThat(line.media.timestamp(i) - line.media.timestamp(i - 1)).isEqualTo(160);
        }
    }

    @Test
    void theSameSeedGivesTheSamePackets() {
        line.exchange.open(MadeUpLine.stream(7), line.ear);
        line.runFor(40);
        var again = new MadeUpLine();
        again.exchange.open(MadeUpLine.stream(7), again.ear);
        again.runFor(40);
        assertThat(again.media.sent).isEqualTo(line.media.sent);
    }

    @Test
    void aLateTurnDoesNotMoveTheNextOne() {
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(220, 105, 13);
        assertThat(line.media.sentAt).hasSize(11);
        assertThat(line.media.sentAt.getLast() % (20 * MadeUpLine.MS))
                .isEqualTo(line.media.sentAt.getFirst() % (20 * MadeUpLine.MS));
        assertThat(line.tally.lateness.report().max()).isBetween(Duration.ofMillis(13), Duration.ofMillis(14));
    }

    @Test
    void aLongSleepSkipsWhatIsTooOldAndKeepsTheAxis() {
        line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(1_200, 100, 1_000);
        int before = 5;
        assertThat(line.tally.skipped.get()).isBetween(49L, 51L);
        assertThat(line.media.timestamp(before) - line.media.timestamp(before - 1))
                .isBetween(50 * 160, 52 * 160);
        assertThat((short) (line.media.sequence(before) - line.media.sequence(before - 1)))
                .isEqualTo((short) 1);
    }

    @Test
    void fourStreamsShareTheFourSlots() {
        for (int i = 0; i < 4; i++)
            line.exchange.open(
                    new StreamSpec(new InetSocketAddress("127.0.0.1", 4_000 + 2 * i), Codec.PCMA, 0, i), line.ear);
        line.runFor(20);
        assertThat(line.media.sentAt).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void aSoundIsToldAtItsFirstAndLastPacket() {
        var stream = line.exchange.open(MadeUpLine.stream(0), line.ear);
        line.runFor(20);
        stream.play(Sound.tone(440, Duration.ofMillis(100), -10), "line");
        line.runFor(200);
        var began = line.ear.await(PlayStarted.class).at();
        var ended = line.ear.await(PlayedOut.class).at();
        assertThat(Duration.between(began, ended)).isEqualTo(Duration.ofMillis(80));
    }
}
