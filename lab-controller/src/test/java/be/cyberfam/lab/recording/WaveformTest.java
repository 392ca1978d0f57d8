package be.cyberfam.lab.recording;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveformTest {
    private static final CallId CALL = new CallId("c-1");

    @TempDir
    Path folder;

    @Test
    void eachColumnHasTheLoudestMomentOfItsStretchOnBothSides() throws IOException {
        write(8_000, frame -> (short) (frame == 100 ? -16_384 : 0), frame -> (short) (frame >= 6_000 ? 32_767 : 0));
        var seen = shelf().waveform(CALL, 4).orElseThrow();
        assertThat(seen.length()).isEqualTo(Duration.ofSeconds(1));
        assertThat(seen.agent()).containsExactly(50, 0, 0, 0);
        assertThat(seen.customer()).containsExactly(0, 0, 0, 100);
    }

    @Test
    void theLoudestSampleThereIsCountsAsFullScale() throws IOException {
        write(10, frame -> Short.MIN_VALUE, frame -> (short) 1);
        var seen = shelf().waveform(CALL, 1).orElseThrow();
        assertThat(seen.agent()).containsExactly(100);
        assertThat(seen.customer()).containsExactly(1);
    }

    @Test
    void aRecordingShorterThanItsColumnsIsStillDrawn() throws IOException {
        write(3, frame -> (short) 32_767, frame -> (short) 0);
        assertThat(shelf().waveform(CALL, 10).orElseThrow().agent()).hasSize(10).contains(0, 100);
    }

    @Test
    void noRecordingHasNoPicture() throws IOException {
        assertThat(shelf().waveform(new CallId("none"), 10)).isEmpty();
    }

    private interface Voice {
        short at(int frame);
    }

    private RecordingShelf shelf() {
        return new RecordingShelf(folder);
    }

    private void write(int frames, Voice agent, Voice customer) throws IOException {
        var samples = ByteBuffer.allocate(frames * StereoWav.BYTES_A_FRAME).order(ByteOrder.LITTLE_ENDIAN);
        for (int frame = 0; frame < frames; frame++) {
            samples.putShort(agent.at(frame)).putShort(customer.at(frame));
        }
        var file = Files.createDirectories(folder.resolve("2026-01-05")).resolve("c-1.wav");
        try (var out = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
            out.write(StereoWav.header(frames));
            out.write(samples.flip());
        }
    }
}
