package be.cyberfam.lab.workbench;

import be.cyberfam.lab.rtp.Wav;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Utterance;
import be.cyberfam.lab.voice.Voices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Speaks every wording of a role into files of a folder, {@code PHRASE-N.wav} as recordings of a pack are called, and tells of each how long and
 * how loud it is.
 */
public final class SpokenLines {
    /** Longer ones are hard to follow, and hard to interrupt. */
    static final Duration LONG = Duration.ofSeconds(12);

    private final Voices voices;
    private final Path folder;
    private final Consumer<String> screen;

    public SpokenLines(Voices voices, Path folder, Consumer<String> screen) {
        this.voices = voices;
        this.folder = folder;
        this.screen = screen;
    }

    /** {@link be.cyberfam.lab.voice.VoiceFailed} (in a CompletionException) when the voice does not work. */
    public void speak(Role role) throws IOException {
        Files.createDirectories(folder);
        var lines = role.utterances().stream()
                .sorted(Comparator.comparing((Utterance line) -> line.phrase().value())
                        .thenComparingInt(Utterance::wording))
                .toList();
        var whole = Duration.ZERO;
        for (var line : lines) {
            whole = whole.plus(speak(line));
        }
        screen.accept("%d lines, %.0f s of speech, in %s".formatted(lines.size(), seconds(whole), folder));
    }

    private Duration speak(Utterance line) throws IOException {
        var sound = voices.sound(line).join();
        var file = line.phrase() + "-" + (line.wording() + 1) + ".wav";
        Wav.write(folder.resolve(file), sound);
        var remark = sound.duration().compareTo(LONG) > 0 ? "  long: shorten it, or make it two phrases" : "";
        screen.accept("%-28s %5.1f s %6.1f dBFS  %s%s"
                .formatted(file, seconds(sound.duration()), sound.dbfs(), line.text(), remark));
        return sound.duration();
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }
}
