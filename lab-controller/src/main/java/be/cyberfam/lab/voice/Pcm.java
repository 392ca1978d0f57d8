package be.cyberfam.lab.voice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Samples of one channel at any rate, −1 to 1, as a speech program or a recording gives them. */
@SuppressWarnings("ArrayRecordComponent") // never compared, confined to one sound's making
record Pcm(float[] samples, int rate) {
    private static final int LEAST_RATE = 4_000;
    private static final int GREATEST_RATE = 192_000;

    /**
     * Reads a RIFF/WAVE file of 16-bit PCM, channels averaged; a data chunk whose length was never filled in runs to the
     * end of the file.
     *
     * @throws IOException when it is something else, with what was found
     */
    static Pcm parse(byte[] wav) throws IOException {
        var in = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        if (wav.length < 44 || !word(in, 0).equals("RIFF") || !word(in, 8).equals("WAVE")) {
            throw new IOException("this is not a WAV file");
        }
        var channels = 0;
        var rate = 0;
        for (var at = 12; at + 8 <= wav.length; ) {
            var left = wav.length - at - 8;
            var size = in.getInt(at + 4);
            var length = size < 0 || size > left ? left : size;
            switch (word(in, at)) {
                case "fmt " -> {
                    channels = channels(in, at + 8, length);
                    rate = in.getInt(at + 12);
                }
                case "data" -> {
                    return new Pcm(samples(in, at + 8, length, channels), rate);
                }
                default -> {}
            }
            at += 8 + length + (length & 1);
        }
        throw new IOException("the WAV file holds no samples");
    }

    private static int channels(ByteBuffer in, int at, int length) throws IOException {
        if (length < 16) {
            throw new IOException("the WAV file's format is cut off");
        }
        var format = in.getShort(at) & 0xffff;
        var channels = in.getShort(at + 2) & 0xffff;
        var rate = in.getInt(at + 4);
        var bits = in.getShort(at + 14) & 0xffff;
        var pcm = format == 1 || format == 0xfffe;
        if (!pcm || bits != 16 || channels < 1 || channels > 8 || rate < LEAST_RATE || rate > GREATEST_RATE) {
            throw new IOException("found WAV format " + format + ", " + bits + " bits, " + channels + " channels at "
                    + rate + " Hz: 16-bit PCM is wanted");
        }
        return channels;
    }

    private static float[] samples(ByteBuffer in, int at, int length, int channels) throws IOException {
        if (channels == 0) {
            throw new IOException("the WAV file gives samples before their format");
        }
        var samples = new float[length / (2 * channels)];
        for (var i = 0; i < samples.length; i++) {
            var sum = 0f;
            for (var c = 0; c < channels; c++) {
                sum += in.getShort(at + 2 * (i * channels + c));
            }
            samples[i] = sum / (channels * 32768f);
        }
        return samples;
    }

    private static String word(ByteBuffer in, int at) {
        var letters = new byte[4];
        in.get(at, letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
