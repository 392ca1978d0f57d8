package be.cyberfam.lab.rtp;

import java.time.Duration;

/** The last second of what came in, for a line that sends it back. */
final class Echo {
    private static final int FRAMES = 50;
    private static final int SAMPLES_A_MS = Sound.RATE / 1_000;

    private final float[] kept = new float[FRAMES * Mouth.FRAME];
    private int written;
    private boolean isOn;

    /** Whether anybody will want what is heard from now on. */
    void turn(boolean on) {
        if (on && !isOn) written = 0;
        isOn = on;
    }

    /** Keeps the next 20 ms that were heard. */
    void keep(float[] frame) {
        if (!isOn) return;
        System.arraycopy(frame, 0, kept, written % kept.length, frame.length);
        written += frame.length;
    }

    /** Adds what was heard {@code delay} before the newest 20 ms. */
    void mix(float[] samples, Duration delay, float gain) {
        int from = written - samples.length - (int) delay.toMillis() * SAMPLES_A_MS;
        if (from < 0) return;
        for (int i = 0; i < samples.length; i++) samples[i] += gain * kept[(from + i) % kept.length];
    }
}
