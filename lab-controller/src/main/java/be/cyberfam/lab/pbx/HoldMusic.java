package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The music a waiting customer hears: plucked broken chords, composed for this lab and computed, so that nobody else has
 * rights in it. The same samples on every machine; it ends where it begins and can be looped.
 */
public final class HoldMusic {
    public static final int SAMPLE_RATE = 8000;

    /** C, A minor, F, G, twice; the second time the top note moves. Semitones above middle C, low to high. */
    private static final int[][] BARS = {
        {-12, 0, 4, 7, 12, 7, 4, 0}, {-15, -3, 0, 4, 9, 4, 0, -3},
        {-19, -7, -3, 0, 5, 0, -3, -7}, {-17, -5, -1, 2, 7, 2, -1, -5},
        {-12, 0, 4, 7, 16, 12, 7, 4}, {-15, -3, 0, 4, 12, 9, 4, 0},
        {-19, -7, -3, 0, 9, 5, 0, -3}, {-17, -5, -1, 2, 11, 7, 2, -1},
    };

    private static final int SAMPLES_PER_NOTE = SAMPLE_RATE * 3 / 8;
    private static final double MIDDLE_C = 261.6256;
    private static final double DECAY_S = 0.55;
    /** Leaves about 12 dB of room: music on the telephone is softer than speech. */
    private static final double LEVEL = 4200;

    /** Longer than a seat's phone rings before somebody who was called is talked to. */
    private static final int SILENT_S = 8;

    private HoldMusic() {}

    /** The tune: 16 bit samples, 8 kHz, mono, 24 s. */
    public static short[] samples() {
        int notes = BARS.length * BARS[0].length;
        var sum = new double[notes * SAMPLES_PER_NOTE];
        for (int note = 0; note < notes; note++) {
            pluck(sum, note * SAMPLES_PER_NOTE, BARS[note / 8][note % 8]);
        }
        var samples = new short[sum.length];
        for (int i = 0; i < sum.length; i++) {
            samples[i] = (short) StrictMath.round(StrictMath.tanh(sum[i]) * LEVEL);
        }
        return samples;
    }

    /** Writes the tune into its folders, with and without silence before it; nothing is done where it is already there. */
    public static void render(PbxDirectories directories) {
        render(directories.music().resolve("lab-hold.wav"), samples());
        var tune = samples();
        var later = new short[SILENT_S * SAMPLE_RATE + tune.length];
        System.arraycopy(tune, 0, later, later.length - tune.length, tune.length);
        render(directories.musicAfterSilence().resolve("lab-called.wav"), later);
    }

    static void render(Path file, short[] samples) {
        if (Files.exists(file)) {
            return;
        }
        try {
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".music", "");
            Files.write(draft, wav(samples));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.HOME, "Cannot write " + file + " (" + e + ").", e);
        }
    }

    /** Adds one note; what rings on past the end is heard at the beginning, so that the loop has no seam. */
    private static void pluck(double[] sum, int start, int semitones) {
        double step = 2 * StrictMath.PI * MIDDLE_C * StrictMath.pow(2, semitones / 12.0) / SAMPLE_RATE;
        for (int i = 0; i < 4 * SAMPLES_PER_NOTE; i++) {
            double seconds = (double) i / SAMPLE_RATE;
            double envelope = StrictMath.min(1, seconds / 0.008) * StrictMath.exp(-seconds / DECAY_S);
            double tone = StrictMath.sin(step * i)
                    + 0.35 * StrictMath.sin(2 * step * i)
                    + 0.12 * StrictMath.sin(3 * step * i);
            sum[(start + i) % sum.length] += 0.4 * envelope * tone;
        }
    }

    private static byte[] wav(short[] samples) {
        int bytes = samples.length * 2;
        var file = ByteBuffer.allocate(44 + bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        file.putInt(SAMPLE_RATE).putInt(SAMPLE_RATE * 2).putShort((short) 2).putShort((short) 16);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        for (short sample : samples) {
            file.putShort(sample);
        }
        return file.array();
    }
}
