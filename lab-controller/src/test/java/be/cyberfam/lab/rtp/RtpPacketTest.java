package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RtpPacketTest {
    private final RtpPacket packet = new RtpPacket();

    @Test
    void whatIsWrittenIsRead() {
        var out = ByteBuffer.allocate(64);
        RtpPacket.write(out, true, 101, 65_535, -2, 0xcafebabe);
        out.put(new byte[] {1, 2, 3}).flip();
        assertThat(packet.read(out)).isTrue();
        assertThat(packet.marker()).isTrue();
        assertThat(packet.payloadType()).isEqualTo(101);
        assertThat(packet.sequence()).isEqualTo(65_535);
        assertThat(packet.timestamp()).isEqualTo(-2);
        assertThat(packet.ssrc()).isEqualTo(0xcafebabe);
        assertThat(packet.payloadAt()).isEqualTo(12);
        assertThat(packet.payloadLength()).isEqualTo(3);
    }

    @Test
    void contributorsExtensionAndPaddingAreSteppedOver() {
        boolean read =
                packet.read(hex("b1 00 0001 00000000 00000001", "aaaaaaaa", "bede 0001 11111111", "0102", "0002"));
        assertThat(read).isTrue();
        assertThat(packet.payloadAt()).isEqualTo(24);
        assertThat(packet.payloadLength()).isEqualTo(2);
    }

    @Test
    void cutOffOrImpossiblePacketsAreRefused() {
        assertThat(packet.read(hex("80 00 0001 00000000 000000")))
                .as("short header")
                .isFalse();
        assertThat(packet.read(hex("40 00 0001 00000000 00000001")))
                .as("version 1")
                .isFalse();
        assertThat(packet.read(hex("8f 00 0001 00000000 00000001")))
                .as("contributors missing")
                .isFalse();
        assertThat(packet.read(hex("90 00 0001 00000000 00000001", "bede")))
                .as("extension cut")
                .isFalse();
        assertThat(packet.read(hex("90 00 0001 00000000 00000001", "bedeffff")))
                .as("extension too long")
                .isFalse();
        assertThat(packet.read(hex("a0 00 0001 00000000 00000001", "0009")))
                .as("padding too long")
                .isFalse();
        assertThat(packet.read(hex("a0 00 0001 00000000 00000001", "0000")))
                .as("padding of nothing")
                .isFalse();
        assertThat(packet.read(ByteBuffer.allocate(0))).as("nothing").isFalse();
    }

    @Test
    void noRandomOctetsMakeItThrowOrPointOutside() {
        long seed = 4_175;
        var dice = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            var octets = new byte[dice.nextInt(80)];
            dice.nextBytes(octets);
            if (octets.length > 0) octets[0] = (byte) (octets[0] & 0x3f | 0x80);
            if (!packet.read(ByteBuffer.wrap(octets))) continue;
            assertThat(packet.payloadAt() + packet.payloadLength())
                    .as("seed %d, packet %d", seed, i)
                    .isLessThanOrEqualTo(octets.length);
        }
    }

    private static ByteBuffer hex(String... parts) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(String.join("", parts).replace(" ", "")));
    }
}
