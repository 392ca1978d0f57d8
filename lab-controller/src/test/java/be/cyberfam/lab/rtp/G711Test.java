package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Against the reference algorithms of ITU-T G.191 (G.711 module), written out bit by bit. */
class G711Test {
    @Test
    void everySampleIsCompressedAsTheReferenceDoes() {
        for (int sample = Short.MIN_VALUE; sample <= Short.MAX_VALUE; sample++) {
            assertThat(G711.encode(Codec.PCMU, (short) sample))
                    .as("µ-law of %d", sample)
                    .isEqualTo((byte) ulaw(sample));
            assertThat(G711.encode(Codec.PCMA, (short) sample))
                    .as("A-law of %d", sample)
                    .isEqualTo((byte) alaw(sample));
        }
    }

    @Test
    void everyCodeIsExpandedAsTheReferenceDoes() {
        for (int code = 0; code < 256; code++) {
            assertThat((int) G711.decode(Codec.PCMU, (byte) code))
                    .as("µ-law code %d", code)
                    .isEqualTo(fromUlaw(code));
            assertThat((int) G711.decode(Codec.PCMA, (byte) code))
                    .as("A-law code %d", code)
                    .isEqualTo(fromAlaw(code));
        }
    }

    @Test
    void aCodeThatIsExpandedAndCompressedIsTheSameCode() {
        for (var codec : Codec.values())
            for (int code = 0; code < 256; code++) {
                byte again = G711.encode(codec, G711.decode(codec, (byte) code));
                boolean negativeZero = codec == Codec.PCMU && code == 0x7f;
                assertThat(again & 0xff).as("%s code %d", codec, code).isEqualTo(negativeZero ? 0xff : code);
            }
    }

    @Test
    void silenceIsTheCodeOfZero() {
        for (var codec : Codec.values()) assertThat(G711.silence(codec)).isEqualTo(G711.encode(codec, (short) 0));
    }

    private static int ulaw(int sample) {
        int absolute = Math.min((sample < 0 ? (~sample) >> 2 : sample >> 2) + 33, 0x1fff);
        int segment = 1;
        for (int i = absolute >> 6; i != 0; i >>= 1) segment++;
        int code = ((8 - segment) << 4) | (0x0f - ((absolute >> segment) & 0x0f));
        return sample >= 0 ? code | 0x80 : code;
    }

    private static int alaw(int sample) {
        int x = sample < 0 ? (~sample) >> 4 : sample >> 4;
        if (x > 15) {
            int exponent = 1;
            for (; x > 16 + 15; x >>= 1) exponent++;
            x = x - 16 + (exponent << 4);
        }
        return (sample >= 0 ? x | 0x80 : x) ^ 0x55;
    }

    private static int fromUlaw(int code) {
        int sign = code < 0x80 ? -1 : 1;
        int mantissa = ~code;
        int exponent = (mantissa >> 4) & 7;
        int step = 4 << (exponent + 1);
        return sign * ((0x80 << exponent) + step * (mantissa & 0x0f) + step / 2 - 4 * 33);
    }

    private static int fromAlaw(int code) {
        int x = (code ^ 0x55) & 0x7f;
        int exponent = x >> 4;
        int mantissa = x & 0x0f;
        if (exponent > 0) mantissa += 16;
        mantissa = (mantissa << 4) + 8;
        if (exponent > 1) mantissa <<= exponent - 1;
        return code > 127 ? mantissa : -mantissa;
    }
}
