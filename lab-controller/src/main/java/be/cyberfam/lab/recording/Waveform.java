package be.cyberfam.lab.recording;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What a recording looks like: the loudest sample of each of so many equal stretches, on both sides.
 *
 * @param agent 0 to 100, hundredths of full scale, rounded up so that a sound is never drawn as silence
 * @param customer the same of the other side
 */
public record Waveform(Duration length, List<Integer> agent, List<Integer> customer) {
    private static final int LOUDEST = 32_768;

    public Waveform {
        agent = List.copyOf(agent);
        customer = List.copyOf(customer);
    }

    /**
     * Reads a whole file of {@link StereoWav}'s form, a stretch at a time.
     *
     * @throws IOException when it cannot be read or is shorter than its header
     */
    static Waveform of(Path file, int columns) throws IOException {
        long frames = (Files.size(file) - StereoWav.HEADER) / StereoWav.BYTES_A_FRAME;
        var agent = new int[columns];
        var customer = new int[columns];
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(StereoWav.HEADER);
            for (int column = 0; column < columns; column++) {
                int length = (int) (frames * (column + 1) / columns - frames * column / columns);
                var stretch = in.readNBytes(length * StereoWav.BYTES_A_FRAME);
                hear(stretch, column, agent, customer);
            }
        }
        return new Waveform(StereoWav.length(Files.size(file)), percent(agent), percent(customer));
    }

    private static void hear(byte[] stretch, int column, int[] agent, int[] customer) {
        var samples = ByteBuffer.wrap(stretch).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        while (samples.remaining() > 1) {
            agent[column] = Math.max(agent[column], Math.abs(samples.get()));
            customer[column] = Math.max(customer[column], Math.abs(samples.get()));
        }
    }

    private static List<Integer> percent(int[] peaks) {
        return Arrays.stream(peaks)
                .map(peak -> Math.ceilDiv(peak * 100, LOUDEST))
                .boxed()
                .toList();
    }
}
