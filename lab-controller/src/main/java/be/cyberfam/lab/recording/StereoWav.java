package be.cyberfam.lab.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The one form a recording has: RIFF WAVE, PCM, 8 kHz, 16 bit little endian, two channels: agent left, customer right. */
final class StereoWav {

    static final int SAMPLE_RATE = 8000;
    static final int HEADER = 44;
    static final int BYTES_A_FRAME = 4;

    private StereoWav() {}

    /** The 44 bytes before the samples of a file that holds {@code frames} pairs of samples. */
    static ByteBuffer header(long frames) {
        var bytes = Math.toIntExact(frames * BYTES_A_FRAME);
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RIFF")).putInt(HEADER - 8 + bytes).put(ascii("WAVE"));
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 2);
        header.putInt(SAMPLE_RATE).putInt(SAMPLE_RATE * BYTES_A_FRAME);
        header.putShort((short) BYTES_A_FRAME).putShort((short) 16);
        header.put(ascii("data")).putInt(bytes);
        return header.flip();
    }

    /** Length of a file of this form by its size: a header that was never finished does not matter. */
    static Duration length(long fileSize) {
        var frames = Math.max(0, fileSize - HEADER) / BYTES_A_FRAME;
        return Duration.ofMillis(frames * 1000 / SAMPLE_RATE);
    }

    /**
     * Reads a whole file of this form and measures both channels.
     *
     * @throws IOException when it cannot be read or is shorter than its header
     */
    static Levels levels(Path file) throws IOException {
        var agent = new LevelMeter();
        var customer = new LevelMeter();
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(HEADER);
            hear(in, agent, customer);
        }
        return new Levels(agent.level(), customer.level());
    }

    private static void hear(InputStream in, LevelMeter agent, LevelMeter customer) throws IOException {
        var block = new byte[BYTES_A_FRAME * SAMPLE_RATE];
        for (int read = in.readNBytes(block, 0, block.length); read > 0; read = in.readNBytes(block, 0, block.length)) {
            var samples = ByteBuffer.wrap(block, 0, read - read % BYTES_A_FRAME)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer();
            while (samples.hasRemaining()) {
                agent.hear(samples.get());
                customer.hear(samples.get());
            }
        }
    }

    private static byte[] ascii(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
