package be.cyberfam.lab.rtp;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/** An immutable piece of sound: 16-bit samples, 8 kHz, one channel. */
public final class Sound {
    /** Samples a second. */
    public static final int RATE = 8_000;

    private final short[] samples;
    private final ConcurrentHashMap<Codec, ByteBuffer> lines = new ConcurrentHashMap<>(2);

    private Sound(short[] samples) {
        this.samples = samples;
    }

    /** A sound of these samples (copied). */
    public static Sound of(short... samples) {
        return new Sound(samples.clone());
    }

    /** {@code length} of digital silence. */
    public static Sound silence(Duration length) {
        return new Sound(new short[samplesIn(length)]);
    }

    /** A sine of {@code hertz} with its peak at {@code dbfs} below full scale. */
    public static Sound tone(double hertz, Duration length, double dbfs) {
        var samples = new short[samplesIn(length)];
        var peak = Short.MAX_VALUE * Math.pow(10, dbfs / 20);
        for (int i = 0; i < samples.length; i++)
            samples[i] = (short) Math.round(peak * Math.sin(2 * Math.PI * hertz * i / RATE));
        return new Sound(samples);
    }

    /** This, then {@code next}. */
    public Sound then(Sound next) {
        var joined = new short[length() + next.length()];
        System.arraycopy(samples, 0, joined, 0, length());
        System.arraycopy(next.samples, 0, joined, length(), next.length());
        return new Sound(joined);
    }

    /** The same, so much quieter: 0 (silent) to 1 (as it is). */
    public Sound quieter(double share) {
        var quiet = samples();
        for (int i = 0; i < quiet.length; i++) quiet[i] = (short) Math.round(quiet[i] * share);
        return new Sound(quiet);
    }

    /** The number of samples. */
    public int length() {
        return samples.length;
    }

    /** The sample at {@code index}, 0 behind the end. */
    public short at(int index) {
        return index < samples.length ? samples[index] : 0;
    }

    /** How long it lasts. */
    public Duration duration() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / RATE);
    }

    /** Its mean power in dB below a full-scale square wave; −96 for silence. */
    public double dbfs() {
        double power = 0;
        for (short sample : samples) power += (double) sample * sample;
        return Loudness.dbfs(power / (32_768.0 * 32_768.0 * Math.max(1, samples.length)));
    }

    /** The samples, copied. */
    public short[] samples() {
        return samples.clone();
    }

    /** The samples as codes of a law, one octet each. */
    public byte[] codes(Codec codec) {
        return G711.encode(codec, samples);
    }

    /** The same, made once and shared by all who say this sound; not to be written to. */
    ByteBuffer line(Codec codec) {
        return lines.computeIfAbsent(codec, law -> ByteBuffer.wrap(codes(law)).asReadOnlyBuffer());
    }

    private static int samplesIn(Duration length) {
        return Math.toIntExact(length.toNanos() * RATE / 1_000_000_000L);
    }
}
