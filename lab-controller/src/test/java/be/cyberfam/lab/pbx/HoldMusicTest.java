package be.cyberfam.lab.pbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldMusicTest {
    @Test
    void isTheSameTuneEverywhereAndSoftEnoughForATelephone() {
        var samples = HoldMusic.samples();
        assertThat(samples).hasSize(24 * HoldMusic.SAMPLE_RATE).isEqualTo(HoldMusic.samples());
        int loudest = IntStream.range(0, samples.length)
                .map(i -> Math.abs(samples[i]))
                .max()
                .orElseThrow();
        assertThat(loudest).isBetween(2000, 4300);
    }

    @Test
    void hasNoSeamWhereItBeginsAgain() {
        var samples = HoldMusic.samples();
        int steepest = IntStream.range(1, samples.length)
                .map(i -> Math.abs(samples[i] - samples[i - 1]))
                .max()
                .orElseThrow();
        assertThat(Math.abs(samples[0] - samples[samples.length - 1])).isLessThanOrEqualTo(steepest);
    }

    @Test
    void isWrittenOnceAsAWavFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("hold.wav");
        HoldMusic.render(file, HoldMusic.samples());
        assertThat(Files.size(file)).isEqualTo(44 + 2L * 24 * HoldMusic.SAMPLE_RATE);
        assertThat(Files.readAllBytes(file)).startsWith("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var before = Files.getLastModifiedTime(file);
        HoldMusic.render(file, HoldMusic.samples());
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }
}
