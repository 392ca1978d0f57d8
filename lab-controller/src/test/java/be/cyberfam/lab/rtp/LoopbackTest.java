package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.rtp.Audible.DtmfHeard;
import be.cyberfam.lab.rtp.Audible.LoudnessReport;
import be.cyberfam.lab.rtp.Audible.PlayCut;
import be.cyberfam.lab.rtp.Audible.PlayStarted;
import be.cyberfam.lab.rtp.Audible.PlayedOut;
import be.cyberfam.lab.rtp.Audible.SpurtBegan;
import be.cyberfam.lab.rtp.Audible.SpurtEnded;
import be.cyberfam.lab.rtp.Audible.StreamClosed;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two real engines on the loopback interface. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LoopbackTest {
    private final Listener here = new Listener();
    private final Listener there = new Listener();
    private RtpEngine left;
    private RtpEngine right;
    private RtpStream leftStream;
    private RtpStream rightStream;

    @BeforeEach
    void connect() throws IOException {
        left = RtpEngine.open(EngineSpec.on("left", InetAddress.getByName("127.0.0.1"), InstantSource.system()));
        right = RtpEngine.open(EngineSpec.on("right", InetAddress.getByName("127.0.0.1"), InstantSource.system()));
        leftStream = left.open(new StreamSpec(right.address(), Codec.PCMA, 101, 1), here);
        rightStream = right.open(new StreamSpec(left.address(), Codec.PCMU, 101, 2), there);
    }

    @AfterEach
    void disconnect() {
        left.close();
        right.close();
    }

    @Test
    void theRtpPortIsEvenAndItsNeighbourIsTaken() {
        assertThat(left.address().getPort() % 2).isZero();
        assertThat(right.address().getPort()).isNotEqualTo(left.address().getPort());
    }

    @Test
    void aToneSentIsHeardAtItsTimeAndLevel() {
        leftStream.play(Sound.tone(440, Duration.ofMillis(600), -10), "tone");
        var started = here.await(PlayStarted.class);
        var ended = there.await(SpurtEnded.class);
        var began = there.await(SpurtBegan.class);
        assertThat(started.tag()).isEqualTo("tone");
        assertThat(Duration.between(started.at(), began.at()).toMillis()).isBetween(-25L, 200L);
        assertThat(ended.length().toMillis())
                .as("shorter or longer only where the machine was busy when it began or ended")
                .isBetween(500L, 900L);
        assertThat(ended.levelDbfs())
                .as("a sine's power is 3 dB under its peak")
                .isBetween(-14.0, -12.0);
        assertThat(here.await(PlayedOut.class).tag()).isEqualTo("tone");
    }

    @Test
    void soundsFollowOneAnotherAndStopWhenTold() {
        leftStream.play(Sound.silence(Duration.ofMillis(50)), "first");
        leftStream.play(Sound.tone(440, Duration.ofSeconds(10), -10), "second");
        leftStream.play(Sound.of(), "third");
        assertThat(here.await(PlayedOut.class).tag()).isEqualTo("first");
        here.await(PlayStarted.class, started -> started.tag().equals("second"));
        leftStream.stopPlaying();
        var second = here.await(PlayCut.class, cut -> cut.tag().equals("second"));
        var third = here.await(PlayCut.class, cut -> cut.tag().equals("third"));
        assertThat(second.said()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(9));
        assertThat(third.said()).isZero();
    }

    @Test
    void eachKeyIsHeardOnce() {
        for (char key : "19*#".toCharArray()) leftStream.sendDtmf(key);
        there.await(DtmfHeard.class, heard -> heard.digit() == '#');
        var keys = there.all(DtmfHeard.class);
        assertThat(keys).extracting(DtmfHeard::digit).containsExactly('1', '9', '*', '#');
        assertThat(keys).extracting(DtmfHeard::length).containsOnly(Duration.ofMillis(100));
    }

    @Test
    void bothEndsCountTheSamePackets() {
        there.awaitSecond(
                LoudnessReport.class, () -> leftStream.play(Sound.tone(1_000, Duration.ofSeconds(1), -20), "t"));
        leftStream.close();
        var sent = here.await(StreamClosed.class).statistics();
        rightStream.close();
        var received = there.await(StreamClosed.class).statistics();
        assertThat(received.packetsReceived()).isBetween(sent.packetsSent() - 2, sent.packetsSent());
        assertThat(received.packetsLost()).isZero();
        assertThat(received.octetsReceived()).isEqualTo(160 * received.packetsReceived());
        assertThat(left.figures().streams()).isZero();
    }

    @Test
    void noiseFromTheFarPortAndStrangersDoesNotDisturbACall() throws IOException {
        long seed = 77;
        var dice = new Random(seed);
        try (var stranger = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"))) {
            for (int i = 0; i < 2_000; i++) {
                var octets = new byte[dice.nextInt(300)];
                dice.nextBytes(octets);
                stranger.send(new DatagramPacket(octets, octets.length, right.address()));
            }
        }
        leftStream.play(Sound.tone(440, Duration.ofMillis(300), -10), "tone");
        there.await(SpurtEnded.class);
        Eventually.isTrue(() -> right.figures().foreign() == 2_000);
        assertThat(right.figures().malformed()).isZero();
        assertThat(right.figures().faults()).isZero();
    }

    @Test
    void aRedirectedStreamIsHeardAtItsNewPlace() throws IOException {
        try (var third =
                RtpEngine.open(EngineSpec.on("third", InetAddress.getByName("127.0.0.1"), InstantSource.system()))) {
            var ear = new Listener();
            third.open(new StreamSpec(left.address(), Codec.PCMA, 0, 3), ear)
                    .play(Sound.tone(440, Duration.ofMillis(400), -10), "hello");
            leftStream.redirect(
                    new InetSocketAddress("127.0.0.1", third.address().getPort()));
            leftStream.play(Sound.tone(440, Duration.ofMillis(300), -10), "tone");
            ear.await(SpurtEnded.class);
        }
    }

    @Test
    void anEarThatThrowsIsCountedAndTheCallGoesOn() {
        var patient = new Listener();
        left.open(new StreamSpec(new InetSocketAddress("127.0.0.1", 9), Codec.PCMA, 0, 4), fact -> {
                    patient.hear(fact);
                    throw new IllegalStateException("an ear that throws");
                })
                .play(Sound.silence(Duration.ofMillis(40)), "x");
        patient.await(PlayedOut.class);
        Eventually.isTrue(() -> left.figures().faults() >= 2);
    }

    @Test
    void aClosedEngineEndsItsStreamsAndFreesItsPorts() throws IOException {
        int port = left.address().getPort();
        left.close();
        here.await(StreamClosed.class);
        RtpEngine.open(new EngineSpec(
                        "again",
                        InetAddress.getByName("127.0.0.1"),
                        port,
                        Duration.ofSeconds(5),
                        InstantSource.system()))
                .close();
    }
}
