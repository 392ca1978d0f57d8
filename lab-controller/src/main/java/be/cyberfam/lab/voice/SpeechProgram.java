package be.cyberfam.lab.voice;

import be.cyberfam.lab.scenario.Voice;
import be.cyberfam.lab.voice.VoiceFailed.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a speech program for one line and gives what it made; blocks, at most as long as the configuration allows. */
final class SpeechProgram {
    private static final long LONGEST_WAV = 32L << 20;
    private final VoiceConfig config;

    SpeechProgram(VoiceConfig config) {
        this.config = config;
    }

    /** The program's WAV file, at whatever rate it speaks. */
    byte[] speak(Voice voice, String line) throws InterruptedException {
        try {
            var desk = Files.createTempDirectory("lab-voice-");
            try {
                return speak(voice, line, desk);
            } finally {
                clear(desk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no place to speak a line: " + e.getMessage(), e);
        }
    }

    private byte[] speak(Voice voice, String line, Path desk) throws IOException, InterruptedException {
        var text = desk.resolve("text");
        var out = desk.resolve("out.wav");
        var complaints = desk.resolve("errors");
        Files.writeString(text, line + "\n");
        var builder = new ProcessBuilder(filled(voice, text, out))
                .redirectInput(text.toFile())
                .redirectOutput(writesItself() ? complaints.toFile() : out.toFile())
                .redirectError(complaints.toFile());
        run(start(builder), complaints);
        return whole(out);
    }

    private boolean writesItself() {
        return config.command().stream().anyMatch(word -> word.contains("{out}"));
    }

    private List<String> filled(Voice voice, Path text, Path out) {
        var values = Map.of(
                "{language}", voice.language(),
                "{variant}", voice.variant().isEmpty() ? "" : "+" + voice.variant(),
                "{rate}", String.valueOf(voice.wordsPerMinute()),
                "{pitch}", String.valueOf(voice.pitch()),
                "{text}", text.toString(),
                "{out}", out.toString());
        return config.command().stream().map(word -> fill(word, values)).toList();
    }

    private static String fill(String word, Map<String, String> values) {
        var filled = word;
        for (var value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            var name = config.command().getFirst();
            throw new VoiceFailed(
                    Code.PROGRAM_MISSING,
                    "customers have no voice: the program " + name + " cannot be started. Install it (apt-get install "
                            + name + ") or name another one under voice.command",
                    e);
        }
    }

    private void run(Process process, Path complaints) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(config.limit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new VoiceFailed(
                        Code.TOO_SLOW,
                        config.command().getFirst() + " took more than "
                                + config.limit().toMillis() + " ms for one line and was stopped");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new VoiceFailed(
                    Code.PROGRAM_FAILED,
                    config.command().getFirst() + " ended with " + process.exitValue() + ": " + said(complaints));
        }
    }

    private static String said(Path complaints) throws IOException {
        try (var in = Files.newInputStream(complaints)) {
            return new String(in.readNBytes(400), StandardCharsets.UTF_8)
                    .strip()
                    .replaceAll("\\s+", " ");
        }
    }

    private byte[] whole(Path out) throws IOException {
        if (!Files.exists(out) || Files.size(out) > LONGEST_WAV) {
            throw new VoiceFailed(Code.UNREADABLE, config.command().getFirst() + " made no WAV file of a usable size");
        }
        return Files.readAllBytes(out);
    }

    private static void clear(Path desk) throws IOException {
        try (var files = Files.list(desk)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(desk);
    }
}
