package be.cyberfam.lab.rtp;

/** Finds tones in what was heard on a line. */
public final class Tones {
    private static final int PCMU = 0;
    private static final int PCMA = 8;

    private Tones() {}

    /** The samples of one packet's octets; none for another payload than G.711. */
    public static short[] decoded(int payload, byte[] octets, int from, int length) {
        if (payload != PCMU && payload != PCMA) {
            return new short[0];
        }
        var codec = payload == PCMU ? Codec.PCMU : Codec.PCMA;
        var samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = G711.decode(codec, octets[from + i]);
        }
        return samples;
    }

    /** How loud one frequency is in a stretch of sound, in dBFS, by Goertzel's recurrence. */
    public static double level(short[] samples, double hertz) {
        double turn = 2 * Math.cos(2 * Math.PI * hertz / Sound.RATE);
        double last = 0;
        double before = 0;
        for (short sample : samples) {
            double now = sample / 32768.0 + turn * last - before;
            before = last;
            last = now;
        }
        double power = last * last + before * before - turn * last * before;
        return 20 * Math.log10(2 * Math.sqrt(Math.max(power, 0)) / samples.length + 1e-9);
    }
}
