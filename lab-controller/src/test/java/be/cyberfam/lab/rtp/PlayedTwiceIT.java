package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.conversation.Act;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.robot.Encounter;
import be.cyberfam.lab.robot.Manner;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.voice.Recordings;
import be.cyberfam.lab.voice.VoiceConfig;
import be.cyberfam.lab.voice.Voices;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole calls with the real eSpeak NG and a bad line, up to the packets that leave. */
class PlayedTwiceIT {
    private static final long SEED = 11;
    private static final LineState BAD =
            new LineState(List.of(new Fault.Loss(.05, 2), new Fault.Crackle(3), new Fault.Faint(6)), List.of());

    @TempDir
    private Path folder;

    @Test
    void theSameTraineeHearsTheSameCustomerSampleBySample() throws IOException {
        var first = played("first", SEED);
        assertThat(first).hasSizeGreaterThan(1_000);
        assertThat(played("second", SEED)).isEqualTo(first);
    }

    @Test
    void anotherSeedIsAnotherCustomer() throws IOException {
        assertThat(sounds(played("one", SEED))).isNotEqualTo(sounds(played("other", SEED + 1)));
    }

    private static List<ByteBuffer> sounds(List<ByteBuffer> packets) {
        return packets.stream()
                .map(packet -> packet.slice(RtpPacket.HEADER, packet.limit() - RtpPacket.HEADER))
                .toList();
    }

    /** What he sent, packet by packet; nothing of another call is kept. */
    private List<ByteBuffer> played(String call, long seed) throws IOException {
        var encounter = Encounter.of(role(), Manner.GOOD, seed);
        var line = new MadeUpLine();
        var stream = line.exchange.open(MadeUpLine.stream(seed), line.ear);
        stream.line(BAD);
        try (var voices = new Voices(VoiceConfig.defaults(folder.resolve(call)), Recordings.NONE)) {
            var soFar = Duration.ZERO;
            for (var deed : encounter.deeds()) {
                line.runFor(deed.at().minus(soFar).toMillis());
                soFar = deed.at();
                does(deed.act(), stream, voices);
            }
        }
        line.runFor(2_000);
        return line.media.sent;
    }

    private static void does(Act act, RtpStream stream, Voices voices) {
        switch (act) {
            case Act.Say say ->
                stream.play(
                        voices.sound(say.utterance()).join(), say.utterance().text());
            case Act.StopTalking stop -> stream.stopPlaying();
            default -> {}
        }
    }

    private static Role role() throws IOException {
        return PackLibrary.read(Path.of("..", "packs")).shelf().packs().values().stream()
                .flatMap(pack -> pack.scenarios().stream().map(pack::role))
                .filter(role -> role.scenario().id().value().equals("facture-incomprise"))
                .findFirst()
                .orElseThrow();
    }
}
