package be.cyberfam.lab.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.scenario.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With small shell programs in the place of a speech program: each writes down that it ran. */
class VoicesTest {
    private static final PackId PACK = new PackId("some-pack");
    private static final ScenarioId SCENARIO = new ScenarioId("some-scenario");

    @TempDir
    private Path folder;

    @BeforeEach
    void someSpeech() throws IOException {
        Wav.write(folder.resolve("speech.wav"), Sound.tone(600, Duration.ofMillis(700), -6));
    }

    @Test
    void aLineIsSpokenOnceAndKept() throws IOException {
        try (var voices = voices(speaker())) {
            assertThat(voices.atHand(line("Bonjour."))).isEmpty();
            var sound = voices.sound(line("Bonjour.")).join();
            assertThat(sound.duration()).isBetween(Duration.ofMillis(690), Duration.ofMillis(770));
            assertThat(voices.atHand(line("Bonjour."))).containsSame(sound);
        }
        try (var voices = voices(speaker())) {
            voices.sound(line("Bonjour.")).join();
        }
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void oneHundredCustomersWhoNeedTheSameLineAtOnceHaveItSpokenOnce() throws IOException {
        try (var voices = voices(speaker())) {
            voices.prepare(IntStream.range(0, 100).mapToObj(i -> line("Allô ?")).toList())
                    .join();
        }
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void aDamagedFileOfTheCacheIsMadeAgain() throws IOException {
        try (var voices = voices(speaker())) {
            voices.sound(line("Bonjour.")).join();
        }
        var kept = kept();
        var octets = Files.readAllBytes(kept);
        octets[octets.length / 2] ^= 1;
        Files.write(kept, octets);
        try (var voices = voices(speaker())) {
            assertThat(voices.sound(line("Bonjour.")).join().length()).isPositive();
        }
        assertThat(runs()).isEqualTo(2);
        assertThat(kept()).isEqualTo(kept);
    }

    @Test
    void aCutOffFileOfTheCacheIsMadeAgain() throws IOException {
        try (var voices = voices(speaker())) {
            voices.sound(line("Bonjour.")).join();
        }
        Files.write(kept(), new byte[5]);
        try (var voices = voices(speaker())) {
            voices.sound(line("Bonjour.")).join();
        }
        assertThat(runs()).isEqualTo(2);
    }

    @Test
    void aRecordingOfThePackWins() throws IOException {
        var sounds = Files.createDirectories(folder.resolve("pack/sounds/some-scenario"));
        Wav.write(sounds.resolve("motif-1.wav"), Sound.tone(900, Duration.ofMillis(300), -6));
        var recordings = new Recordings(Map.of(PACK, folder.resolve("pack")));
        try (var voices = new Voices(config(speaker()), recordings)) {
            assertThat(voices.sound(line("Bonjour.")).join().duration()).isLessThan(Duration.ofMillis(400));
        }
        assertThat(runs()).isZero();
    }

    @Test
    void aMissingProgramIsNamedWithWhatToInstall() {
        try (var voices = voices(List.of("no-such-speech-program", "{out}"))) {
            assertThatThrownBy(() -> voices.sound(line("Bonjour.")).join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            VoiceFailed.class, e -> assertThat(e.code()).isEqualTo(VoiceFailed.Code.PROGRAM_MISSING))
                    .hasMessageContaining("apt-get install no-such-speech-program");
            var prepared = voices.prepare(List.of(line("Un."), line("Deux."))).join();
            assertThat(prepared.mute()).isEqualTo(2);
            assertThat(prepared.reasons()).hasSize(1);
        }
    }

    @Test
    void aProgramThatHangsIsKilledWithItsChildren() throws Exception {
        var pid = folder.resolve("pid");
        var hanging = List.of("sh", "-c", "sleep 300 & echo $! > " + pid + "; wait");
        try (var voices = new Voices(new VoiceConfig(hanging, Duration.ofMillis(700), 1, cache()), Recordings.NONE)) {
            assertThatThrownBy(() -> voices.sound(line("Bonjour.")).join()).hasMessageContaining("more than 700 ms");
        }
        var child = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        if (child.isPresent()) {
            child.get().onExit().get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatIsNoSoundIsRefusedAndNotKept() {
        try (var voices = voices(List.of("sh", "-c", "echo this is no WAV file, it is a sentence of some length"))) {
            assertThatThrownBy(() -> voices.sound(line("Bonjour.")).join()).hasMessageContaining("not a WAV file");
        }
        assertThat(cache()).doesNotExist();
    }

    @Test
    void theProgramsComplaintIsPassedOn() {
        try (var voices = voices(List.of("sh", "-c", "echo no such voice >&2; exit 3", "{out}"))) {
            assertThatThrownBy(() -> voices.sound(line("Bonjour.")).join())
                    .hasMessageContaining("ended with 3: no such voice");
        }
    }

    @Test
    void textReachesTheProgramAsItIsWhateverItHolds() throws IOException {
        var text = "Ça coûte « 12 € », $(date) `x` \"y\" & nonante…";
        try (var voices = voices(speaker())) {
            voices.sound(line(text)).join();
        }
        assertThat(folder.resolve("text")).hasContent(text);
    }

    private Voices voices(List<String> command) {
        return new Voices(config(command), Recordings.NONE);
    }

    private VoiceConfig config(List<String> command) {
        return new VoiceConfig(command, Duration.ofSeconds(20), 2, cache());
    }

    private List<String> speaker() {
        var script = "cat > " + folder.resolve("text") + "; echo ran >> " + folder.resolve("runs") + "; cp "
                + folder.resolve("speech.wav") + " \"$1\"";
        return List.of("sh", "-c", script, "speaker", "{out}");
    }

    private long runs() throws IOException {
        var runs = folder.resolve("runs");
        return Files.exists(runs) ? Files.readAllLines(runs).size() : 0;
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Path kept() throws IOException {
        try (var files = Files.list(cache())) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static Utterance line(String text) {
        return new Utterance(PACK, SCENARIO, new PhraseId("motif"), 0, text, new Voice("fr-be", "f2", 150, 50));
    }
}
