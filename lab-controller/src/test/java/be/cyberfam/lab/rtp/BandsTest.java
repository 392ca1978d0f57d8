package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The four bands of a frame. */
class BandsTest {
    private final Bands bands = new Bands();
    private final float[] power = new float[Bands.COUNT];

    @Test
    void aToneIsFoundInItsOwnBand() {
        for (int b = 0; b < Bands.COUNT; b++) {
            hear(new float[] {300, 750, 1500, 3000}[b], 20);
            assertThat(loudest()).isEqualTo(b);
        }
    }

    @Test
    void digitalSilenceAfterSpeechFadesIntoNothingWithoutNumbersTooSmallForAProcessor() {
        hear(300, 20);
        var small = new ArrayList<Float>();
        for (int frame = 0; frame < 500; frame++) {
            bands.split(new float[Mouth.FRAME], power);
            for (float p : power) if (p > 0 && p < Float.MIN_NORMAL) small.add(p);
        }
        assertThat(small).isEmpty();
        for (float p : power) assertThat(p).isLessThan(1e-12f);
    }

    private void hear(float hertz, int frames) {
        for (int frame = 0; frame < frames; frame++) {
            var samples = new float[Mouth.FRAME];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = .5f * (float) Math.sin(2 * Math.PI * hertz * (frame * Mouth.FRAME + i) / Sound.RATE);
            }
            bands.split(samples, power);
        }
    }

    private int loudest() {
        int loudest = 0;
        for (int b = 1; b < Bands.COUNT; b++) if (power[b] > power[loudest]) loudest = b;
        return loudest;
    }
}
