package be.cyberfam.lab.voice;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How lines become sound.
 *
 * @param command the speech program and its arguments; {@code {language}}, {@code {variant}} (with its plus sign, or
 *     nothing), {@code {rate}} (words a minute), {@code {pitch}} (0 to 99), {@code {out}} (the WAV file to write) and
 *     {@code {text}} (a UTF-8 file with the text) are filled in. The text is always on its standard input too; without
 *     {@code {out}} the WAV is read from its standard output.
 * @param limit the longest one line may take; a program that takes longer is killed
 * @param atOnce how many programs may run at one time
 * @param cache folder where spoken lines are kept, made when missing
 */
public record VoiceConfig(List<String> command, Duration limit, int atOnce, Path cache) {
    /** eSpeak NG, which every Debian and Ubuntu has. */
    public static final List<String> ESPEAK_NG = List.of(
            "espeak-ng",
            "-b",
            "1",
            "-v",
            "{language}{variant}",
            "-s",
            "{rate}",
            "-p",
            "{pitch}",
            "--stdin",
            "-w",
            "{out}");

    public VoiceConfig {
        command = List.copyOf(command);
        if (command.isEmpty() || command.getFirst().isBlank()) {
            throw new IllegalArgumentException("voice.command is empty: write a program and its arguments");
        }
        if (limit.isNegative() || limit.isZero() || limit.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("voice.limit is " + limit + ": write 1 to 300 seconds");
        }
        if (atOnce < 1 || atOnce > 64) {
            throw new IllegalArgumentException("voice.at-once is " + atOnce + ": write 1 to 64");
        }
    }

    /** eSpeak NG, 20 s a line at most, two at once. */
    public static VoiceConfig defaults(Path cache) {
        return new VoiceConfig(ESPEAK_NG, Duration.ofSeconds(20), 2, cache);
    }
}
