package be.cyberfam.lab.voice;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Utterance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real eSpeak NG. */
class EspeakIT {
    @TempDir
    private Path cache;

    /** Of each customer the longest line and the shortest: between them lie all the others. */
    @Test
    void theLongestAndTheShortestLineOfEveryCustomerAreSpokenInAUsualLengthOfTime() throws IOException {
        var utterances = PackLibrary.read(Path.of("..", "packs")).shelf().packs().values().stream()
                .flatMap(pack -> pack.scenarios().stream().map(pack::role))
                .flatMap(EspeakIT::extremes)
                .toList();
        try (var voices = new Voices(VoiceConfig.defaults(cache), Recordings.NONE)) {
            assertThat(voices.prepare(utterances).join().reasons()).isEmpty();
            assertThat(utterances)
                    .allSatisfy(utterance -> assertThat(
                                    voices.atHand(utterance).orElseThrow().duration())
                            .as(utterance.text())
                            .isBetween(Duration.ofMillis(200), Duration.ofSeconds(14)));
        }
    }

    private static Stream<Utterance> extremes(Role role) {
        var byLength = Comparator.<Utterance>comparingInt(one -> one.text().length());
        var all = role.utterances();
        return Stream.of(Collections.min(all, byLength), Collections.max(all, byLength));
    }

    @Test
    void personasSoundDifferent() throws IOException {
        var pack = PackLibrary.read(Path.of("..", "packs"))
                .shelf()
                .packs()
                .values()
                .iterator()
                .next();
        try (var voices = new Voices(VoiceConfig.defaults(cache), Recordings.NONE)) {
            var sounds = pack.personas().values().stream()
                    .map(persona -> voices.sound(persona.voice(), "Bonjour, je vous appelle pour ma facture.")
                            .join())
                    .map(sound -> Arrays.hashCode(sound.samples()))
                    .distinct();
            assertThat(sounds).hasSameSizeAs(pack.personas().keySet());
        }
    }
}
