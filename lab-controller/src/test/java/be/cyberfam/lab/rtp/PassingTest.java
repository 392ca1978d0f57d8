package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class PassingTest {
    private final Passing passing = new Passing(Codec.PCMU);

    @Test
    void aVoiceGoesOutAsItCameIn() {
        take(1, 2);
        assertThat(next()).isEqualTo((byte) 1);
        assertThat(next()).isEqualTo((byte) 2);
    }

    @Test
    void onePacketIsWaitedForBeforeItBegins() {
        take(1);
        assertThat(next()).isEqualTo(G711.SILENT_PCMU);
        take(2);
        assertThat(next()).isEqualTo((byte) 1);
    }

    @Test
    void whatDoesNotComeIsSilenceAndWaitedForAgain() {
        take(1, 2);
        next();
        next();
        assertThat(next()).isEqualTo(G711.SILENT_PCMU);
        take(3);
        assertThat(next()).isEqualTo(G711.SILENT_PCMU);
        take(4);
        assertThat(next()).isEqualTo((byte) 3);
    }

    @Test
    void ofTooMuchTheOldestIsLeftOut() {
        for (var packet = 1; packet <= 12; packet++) take(packet);
        assertThat(next()).isEqualTo((byte) 3);
    }

    @Test
    void theOtherLawIsPutIntoThisOne() {
        var loud = ByteBuffer.allocate(2 * Mouth.FRAME);
        while (loud.hasRemaining()) loud.put(G711.encode(Codec.PCMA, (short) 8_000));
        passing.take(loud, 0, loud.capacity(), G711.table(Codec.PCMA));
        assertThat((int) G711.decode(Codec.PCMU, next())).isBetween(7_500, 8_500);
    }

    private void take(int... packets) {
        for (var code : packets) {
            var packet = ByteBuffer.allocate(Mouth.FRAME);
            while (packet.hasRemaining()) packet.put((byte) code);
            passing.take(packet, 0, Mouth.FRAME, G711.table(Codec.PCMU));
        }
    }

    /** The first code of the next packet. */
    private byte next() {
        var out = ByteBuffer.allocate(Mouth.FRAME);
        passing.fill(out);
        return out.get(0);
    }
}
