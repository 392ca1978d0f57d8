package be.cyberfam.lab.rtp;

/** ITU-T G.711 by tables: A-law on 13 significant bits, µ-law on 14, decoded to 16-bit linear samples. */
final class G711 {
    /** What a silent line sends: the code of +0 in either law. */
    static final byte SILENT_PCMU = (byte) 0xff;

    static final byte SILENT_PCMA = (byte) 0xd5;

    private static final short[] FROM_PCMU = new short[256];
    private static final short[] FROM_PCMA = new short[256];
    private static final byte[] TO_PCMU = new byte[1 << 14];
    private static final byte[] TO_PCMA = new byte[1 << 13];

    static {
        for (int code = 0; code < 256; code++) {
            FROM_PCMU[code] = expandPcmu(code);
            FROM_PCMA[code] = expandPcma(code);
        }
        for (int i = 0; i < TO_PCMU.length; i++) TO_PCMU[i] = compressPcmu(i - (1 << 13));
        for (int i = 0; i < TO_PCMA.length; i++) TO_PCMA[i] = compressPcma(i - (1 << 12));
    }

    private G711() {}

    /** The code of silence in {@code codec}. */
    static byte silence(Codec codec) {
        return codec == Codec.PCMU ? SILENT_PCMU : SILENT_PCMA;
    }

    /** The code of one 16-bit sample. */
    static byte encode(Codec codec, short sample) {
        return codec == Codec.PCMU ? TO_PCMU[(sample >> 2) + (1 << 13)] : TO_PCMA[(sample >> 3) + (1 << 12)];
    }

    /** The 16-bit sample of one code. */
    static short decode(Codec codec, byte code) {
        return table(codec)[code & 0xff];
    }

    /** The 256 samples of a law's codes; not to be written to. */
    static short[] table(Codec codec) {
        return codec == Codec.PCMU ? FROM_PCMU : FROM_PCMA;
    }

    /** All samples as codes, one octet each. */
    static byte[] encode(Codec codec, short[] samples) {
        var codes = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) codes[i] = encode(codec, samples[i]);
        return codes;
    }

    /** G.711 table 2a/2b: magnitude + 33 in 13 bits, segment = its highest bit, inverted bits on the line. */
    private static byte compressPcmu(int linear14) {
        int magnitude = Math.min(linear14 < 0 ? ~linear14 : linear14, 8158) + 33;
        int segment = 26 - Integer.numberOfLeadingZeros(magnitude);
        int code = (segment << 4) | ((magnitude >> (segment + 1)) & 0x0f);
        return (byte) ((~code & 0x7f) | (linear14 < 0 ? 0 : 0x80));
    }

    /** G.711 table 1a/1b: 12-bit magnitude, two linear segments below 64, even bits inverted on the line. */
    private static byte compressPcma(int linear13) {
        int magnitude = linear13 < 0 ? ~linear13 : linear13;
        int segment = magnitude < 32 ? 0 : 27 - Integer.numberOfLeadingZeros(magnitude);
        int code = (segment << 4) | ((magnitude >> Math.max(segment, 1)) & 0x0f);
        return (byte) ((code | (linear13 < 0 ? 0 : 0x80)) ^ 0x55);
    }

    private static short expandPcmu(int code) {
        int bits = ~code & 0xff;
        int segment = (bits >> 4) & 7;
        int magnitude = ((2 * (bits & 0x0f) + 33) << segment) - 33;
        return (short) (4 * ((code & 0x80) == 0 ? -magnitude : magnitude));
    }

    private static short expandPcma(int code) {
        int bits = code ^ 0x55;
        int segment = (bits >> 4) & 7;
        int step = 2 * (bits & 0x0f) + 1;
        int magnitude = segment == 0 ? step : (step + 32) << (segment - 1);
        return (short) (8 * ((bits & 0x80) == 0 ? -magnitude : magnitude));
    }
}
