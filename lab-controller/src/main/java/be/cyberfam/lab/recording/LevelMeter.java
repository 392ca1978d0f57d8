package be.cyberfam.lab.recording;

import java.time.Duration;
import java.util.OptionalDouble;

/** Measures one channel sample by sample, in 20 ms frames of 160 samples at 8 kHz; an unfinished last frame is left out. */
final class LevelMeter {

    /** A frame louder than this counts as active: well above the noise of G.711 (about -72 dBFS), well below quiet speech. */
    static final double ACTIVE_DBFS = -48;

    private static final int FRAME = StereoWav.SAMPLE_RATE / 50;
    private static final double FULL_SCALE = 32768.0;
    private static final double ACTIVE_POWER = Math.pow(10, ACTIVE_DBFS / 10);

    private int inFrame;
    private double framePower;
    private long activeFrames;
    private double activePower;

    void hear(short sample) {
        var level = sample / FULL_SCALE;
        framePower += level * level;
        if (++inFrame == FRAME) {
            endFrame();
        }
    }

    ChannelLevel level() {
        var dbfs = activeFrames == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(10 * Math.log10(activePower / activeFrames));
        return new ChannelLevel(Duration.ofMillis(20 * activeFrames), dbfs);
    }

    private void endFrame() {
        var power = framePower / FRAME;
        if (power >= ACTIVE_POWER) {
            activeFrames++;
            activePower += power;
        }
        framePower = 0;
        inFrame = 0;
    }
}
