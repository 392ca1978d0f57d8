package be.cyberfam.lab.consoletest;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.voice.Recordings;
import be.cyberfam.lab.voice.VoiceConfig;
import be.cyberfam.lab.voice.Voices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** What a trainee says into her headset in these tests: a greeting, room for an answer, and again. */
final class TraineesVoice {
    private TraineesVoice() {}

    /** Writes it into a folder; the browser plays the file over and over. */
    static Path in(Path folder) {
        try (var voices = new Voices(VoiceConfig.defaults(folder.resolve("voices")), Recordings.NONE)) {
            var voice = new Voice("fr-be", "f2", 160, 50);
            var greeting = voices.sound(voice, "Bonjour, que puis-je faire pour vous ?")
                    .join();
            var more = voices.sound(voice, "Je comprends. Pouvez-vous m'en dire plus ?")
                    .join();
            var pause = Sound.silence(Duration.ofSeconds(2));
            var file = folder.resolve("trainee.wav");
            Wav.write(file, greeting.then(pause).then(more).then(pause));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
