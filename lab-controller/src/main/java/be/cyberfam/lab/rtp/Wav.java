package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes RIFF/WAVE files of 16-bit PCM at 8 kHz. */
public final class Wav {
    private static final int HEADER = 44;

    private Wav() {}

    /** The file's sound; several channels are averaged. Throws {@link IOException} with a reason when it is not 16-bit PCM at 8 kHz. */
    public static Sound read(Path file) throws IOException {
        return parse(Files.readAllBytes(file));
    }

    /** The sound of a WAV file's octets; a data chunk without its length (a crashed writer) runs to the end. */
    public static Sound parse(byte[] octets) throws IOException {
        var in = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        if (octets.length < 12 || !name(in, 0).equals("RIFF") || !name(in, 8).equals("WAVE"))
            throw new IOException("not a WAV file");
        int channels = 0;
        for (int at = 12; at + 8 <= octets.length; ) {
            var chunk = name(in, at);
            int left = octets.length - at - 8;
            int size = in.getInt(at + 4);
            if (chunk.equals("fmt ")) channels = channels(in, at + 8, left);
            if (chunk.equals("data")) return samples(in, at + 8, size <= 0 || size > left ? left : size, channels);
            if (size < 0 || size > left) break;
            at += 8 + size + (size & 1);
        }
        throw new IOException("the WAV file holds no samples");
    }

    /** Writes one channel. */
    public static void write(Path file, Sound sound) throws IOException {
        Files.write(file, octets(sound));
    }

    /** Writes two channels, the shorter one filled up with silence. */
    public static void writeStereo(Path file, Sound left, Sound right) throws IOException {
        int frames = Math.max(left.length(), right.length());
        var octets = new byte[HEADER + Math.multiplyExact(frames, 4)];
        var out = header(octets, 2);
        for (int i = 0; i < frames; i++) out.putShort(left.at(i)).putShort(right.at(i));
        Files.write(file, octets);
    }

    /** The sound as a WAV file's octets. */
    public static byte[] octets(Sound sound) {
        var octets = new byte[HEADER + Math.multiplyExact(sound.length(), 2)];
        var out = header(octets, 1);
        for (int i = 0; i < sound.length(); i++) out.putShort(sound.at(i));
        return octets;
    }

    private static ByteBuffer header(byte[] octets, int channels) {
        int samples = octets.length - HEADER;
        var out = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF"))
                .putInt(HEADER - 8 + samples)
                .put(ascii("WAVEfmt "))
                .putInt(16);
        out.putShort((short) 1).putShort((short) channels).putInt(Sound.RATE).putInt(Sound.RATE * 2 * channels);
        return out.putShort((short) (2 * channels))
                .putShort((short) 16)
                .put(ascii("data"))
                .putInt(samples);
    }

    private static int channels(ByteBuffer in, int at, int left) throws IOException {
        if (left < 16) throw new IOException("the WAV header is cut off");
        int format = in.getShort(at) & 0xffff;
        int channels = in.getShort(at + 2) & 0xffff;
        int rate = in.getInt(at + 4);
        int bits = in.getShort(at + 14) & 0xffff;
        boolean pcm = format == 1 || format == 0xfffe;
        if (!pcm || rate != Sound.RATE || bits != 16 || channels < 1 || channels > 8)
            throw new IOException("want 16-bit PCM at 8000 Hz, found format " + format + ", " + bits + " bits, " + rate
                    + " Hz, " + channels + " channels");
        return channels;
    }

    private static Sound samples(ByteBuffer in, int at, int size, int channels) throws IOException {
        if (channels == 0) throw new IOException("the WAV file has no format chunk before its samples");
        var interleaved = new short[size / (2 * channels) * channels];
        in.slice(at, size).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(interleaved);
        return Sound.of(channels == 1 ? interleaved : averaged(interleaved, channels));
    }

    private static short[] averaged(short[] interleaved, int channels) {
        var samples = new short[interleaved.length / channels];
        for (int i = 0; i < samples.length; i++) {
            int sum = 0;
            for (int c = 0; c < channels; c++) sum += interleaved[i * channels + c];
            samples[i] = (short) (sum / channels);
        }
        return samples;
    }

    private static String name(ByteBuffer in, int at) {
        var letters = new byte[4];
        in.get(at, letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
