package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.rtp.Audible.MediaBack;
import be.cyberfam.lab.rtp.Audible.MediaLost;
import be.cyberfam.lab.rtp.Audible.PlayStarted;
import be.cyberfam.lab.rtp.Audible.PlayedOut;
import be.cyberfam.lab.rtp.Audible.SpurtBegan;
import be.cyberfam.lab.rtp.Audible.SpurtEnded;
import be.cyberfam.lab.rtp.Audible.StreamClosed;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The pacer over made-up time and a made-up wire: nothing sleeps. */
class PacerTest {
    private static final long MS = 1_000_000;
    private static final InetSocketAddress FAR = new InetSocketAddress("127.0.0.1", 4_000);

    private final Listener ear = new Listener();
    private final FakeWire media = new FakeWire();
    private final FakeWire control = new FakeWire();
    private final Tally tally = new Tally();
    private long now;
    private long delay;
    private final Times times = new Times(() -> now, () -> Instant.EPOCH.plusNanos(now));
    private final Exchange exchange = new Exchange(media, control, 16, times, spec(), tally);

    @Test
    void aStreamSendsOnePacketEveryTwentyMilliseconds() {
        exchange.open(stream(0), ear);
        runFor(200);
        assertThat(media.sentAt).hasSize(10);
        for (int i = 1; i < 10; i++)
            assertThat(media.sentAt.get(i) - media.sentAt.get(i - 1)).isEqualTo(20 * MS);
    }

    @Test
    void sequenceAndTimestampRunOnWithoutAGap() {
        exchange.open(stream(0), ear);
        runFor(200);
        for (int i = 1; i < 10; i++) {
            assertThat((short) (media.sequence(i) - media.sequence(i - 1))).isEqualTo((short) 1);
            assertThat(media.timestamp(i) - media.timestamp(i - 1)).isEqualTo(160);
        }
    }

    @Test
    void theSameSeedGivesTheSamePackets() {
        exchange.open(stream(7), ear);
        runFor(40);
        var again = new PacerTest();
        again.exchange.open(stream(7), ear);
        again.runFor(40);
        assertThat(again.media.sent).isEqualTo(media.sent);
    }

    @Test
    void aLateTurnDoesNotMoveTheNextOne() {
        exchange.open(stream(0), ear);
        runFor(220, 105, 13);
        assertThat(media.sentAt).hasSize(11);
        assertThat(media.sentAt.getLast() % (20 * MS)).isEqualTo(media.sentAt.getFirst() % (20 * MS));
        assertThat(tally.lateness.report().max()).isBetween(Duration.ofMillis(13), Duration.ofMillis(14));
    }

    @Test
    void aLongSleepSkipsWhatIsTooOldAndKeepsTheAxis() {
        exchange.open(stream(0), ear);
        runFor(1_200, 100, 1_000);
        int before = 5;
        assertThat(tally.skipped.get()).isBetween(49L, 51L);
        assertThat(media.timestamp(before) - media.timestamp(before - 1)).isBetween(50 * 160, 52 * 160);
        assertThat((short) (media.sequence(before) - media.sequence(before - 1)))
                .isEqualTo((short) 1);
    }

    @Test
    void fourStreamsShareTheFourSlots() {
        for (int i = 0; i < 4; i++)
            exchange.open(new StreamSpec(new InetSocketAddress("127.0.0.1", 4_000 + 2 * i), Codec.PCMA, 0, i), ear);
        runFor(20);
        assertThat(media.sentAt).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void aSoundIsToldAtItsFirstAndLastPacket() {
        var stream = exchange.open(stream(0), ear);
        runFor(20);
        stream.play(Sound.tone(440, Duration.ofMillis(100), -10), "line");
        runFor(200);
        var began = ear.await(PlayStarted.class).at();
        var ended = ear.await(PlayedOut.class).at();
        assertThat(Duration.between(began, ended)).isEqualTo(Duration.ofMillis(80));
    }

    @Test
    void silenceFromTheFarEndIsToldAfterFiveSecondsAndItsEnd() {
        exchange.open(stream(0), ear);
        runFor(4_900);
        assertThat(ear.all(MediaLost.class)).isEmpty();
        runFor(200);
        assertThat(ear.all(MediaLost.class)).hasSize(1);
        media.arrive(FAR, packet(1));
        runFor(20);
        assertThat(ear.all(MediaBack.class)).hasSize(1);
    }

    @Test
    void whoOnlyListensSendsNothingAndWhoOnlySendsMissesNothing() {
        var stream = exchange.open(stream(0), ear);
        stream.direction(Direction.RECVONLY);
        runFor(200);
        assertThat(media.sent).isEmpty();
        stream.direction(Direction.SENDONLY);
        runFor(6_000);
        assertThat(media.sent).hasSize(300);
        assertThat(ear.all(MediaLost.class)).isEmpty();
    }

    @Test
    void strangersAndNonsenseAreCountedAndIgnored() {
        exchange.open(stream(0), ear);
        runFor(20);
        media.arrive(new InetSocketAddress("127.0.0.1", 4_002), packet(1));
        media.arrive(FAR, ByteBuffer.wrap(new byte[] {1, 2, 3}));
        runFor(20);
        assertThat(tally.foreign.get()).isEqualTo(1);
        assertThat(tally.malformed.get()).isEqualTo(1);
    }

    @Test
    void noDatagramFromTheFarEndMakesTheEngineStumble() {
        long seed = 3_711;
        var dice = new Random(seed);
        exchange.open(stream(0), ear);
        for (int i = 0; i < 20_000; i++) {
            var octets = new byte[dice.nextInt(250)];
            dice.nextBytes(octets);
            if (octets.length > 1 && i % 2 == 0) octets[0] = (byte) 0x80;
            if (octets.length > 1 && i % 4 == 0) octets[1] = (byte) (dice.nextBoolean() ? 8 : 101);
            media.arrive(FAR, ByteBuffer.wrap(octets));
            control.arrive(new InetSocketAddress("127.0.0.1", 4_001), ByteBuffer.wrap(octets));
            if (i % 8 == 7) runFor(20);
        }
        assertThat(tally.faults.get()).as("seed %d", seed).isZero();
        assertThat(media.sent).hasSize(2_500);
    }

    @Test
    void packetsThatNeverCameAreCountedAsLost() {
        var stream = exchange.open(stream(0), ear);
        for (int sequence = 1; sequence <= 50; sequence++) {
            if (sequence % 10 != 5) media.arrive(FAR, packet(sequence));
            runFor(20);
        }
        stream.close();
        runFor(20);
        var closed = ear.await(StreamClosed.class).statistics();
        assertThat(closed.packetsReceived()).isEqualTo(45);
        assertThat(closed.packetsLost()).isEqualTo(5);
    }

    @Test
    void aDeafStreamHearsNoSpeechButCountsIt() {
        var stream = exchange.open(stream(0), ear);
        stream.deaf(true);
        speakFor(500, 1);
        assertThat(ear.all(SpurtBegan.class)).isEmpty();
        stream.deaf(false);
        speakFor(500, 26);
        assertThat(ear.all(SpurtBegan.class)).hasSize(1);
        stream.deaf(true);
        runFor(20);
        assertThat(ear.all(SpurtEnded.class)).hasSize(1);
    }

    @Test
    void aSpurtThatBreaksOffIsEndedWhereItBrokeOff() {
        exchange.open(stream(0), ear);
        speakFor(500, 1);
        runFor(1_000);
        assertThat(ear.await(SpurtEnded.class).length().toMillis()).isBetween(460L, 520L);
    }

    @Test
    void reportsGoToThePortAboveAndTheLastOneSaysGoodbye() {
        var stream = exchange.open(stream(0), ear);
        runFor(1_100);
        assertThat(control.targets).containsExactly(new InetSocketAddress("127.0.0.1", 4_001));
        stream.close();
        runFor(20);
        assertThat(control.sent).hasSize(2);
        assertThat(control.sent.getLast().get(control.sent.getLast().limit() - 7) & 0xff)
                .isEqualTo(RtcpReport.BYE);
        assertThat(ear.all(StreamClosed.class)).hasSize(1);
    }

    @Test
    void aClosedStreamDoesNothingMore() {
        var stream = exchange.open(stream(0), ear);
        stream.close();
        stream.play(Sound.tone(440, Duration.ofMillis(100), -10), "too late");
        runFor(100);
        assertThat(media.sent).isEmpty();
        assertThat(ear.all(Audible.class)).hasSize(1);
    }

    /** A tone from the far end for that long, beginning with packet {@code first}. */
    private void speakFor(long millis, int first) {
        var tone = Sound.tone(440, Duration.ofMillis(millis), -10).codes(Codec.PCMA);
        for (int i = 0; i < millis / 20; i++) {
            var packet = packet(first + i);
            packet.put(12, tone, 160 * i, 160);
            media.arrive(FAR, packet);
            runFor(20);
        }
    }

    private void runFor(long millis) {
        runFor(millis, millis, 0);
    }

    /** Runs on one grid; the first turn due {@code at} ms after the beginning is {@code late} ms late. */
    private void runFor(long millis, long at, long late) {
        long begun = now;
        delay = late * MS;
        var pacer = new Pacer(exchange, times, due -> {
            now = Math.max(now, due);
            if (due - begun < at * MS) return;
            now += delay;
            delay = 0;
        });
        pacer.run(() -> now - begun < millis * MS);
    }

    private static StreamSpec stream(long seed) {
        return new StreamSpec(FAR, Codec.PCMA, 101, seed);
    }

    private static EngineSpec spec() {
        return EngineSpec.on("test", InetAddress.getLoopbackAddress(), () -> Instant.EPOCH);
    }

    private static ByteBuffer packet(int sequence) {
        var packet = ByteBuffer.allocate(172);
        RtpPacket.write(packet, false, 8, sequence, 160 * sequence, 5);
        return packet.position(172).flip();
    }

    private final class FakeWire implements Wire {
        private final List<ByteBuffer> sent = new ArrayList<>();
        private final List<Long> sentAt = new ArrayList<>();
        private final List<InetSocketAddress> targets = new ArrayList<>();
        private final Datagrams waiting = new Datagrams(8, 256);

        @Override
        public void receive(Datagrams in) {
            in.clear();
            for (int i = 0; i < waiting.count(); i++) {
                in.next().put(waiting.packet(i));
                in.add(waiting.peer(i));
            }
            waiting.clear();
        }

        @Override
        public int send(Datagrams out) {
            for (int i = 0; i < out.count(); i++) {
                sent.add(ByteBuffer.allocate(out.packet(i).limit())
                        .put(out.packet(i))
                        .flip());
                sentAt.add(now);
                targets.add(out.target(i));
            }
            out.clear();
            return 0;
        }

        @Override
        public void close() {}

        void arrive(InetSocketAddress from, ByteBuffer packet) {
            waiting.next().put(packet);
            waiting.add(Peers.key(from));
        }

        int sequence(int i) {
            return sent.get(i).getShort(2);
        }

        int timestamp(int i) {
            return sent.get(i).getInt(4);
        }
    }
}
