package be.cyberfam.lab.call;

import java.util.Optional;

/**
 * Somebody spoke without a pause.
 *
 * @param fromMs its first millisecond, on the axis of the fact that tells it
 * @param toMs the millisecond after its last
 * @param brokeOff whether it was stopped in the middle of what was to be said; known of the simulated only
 * @param dbfs its mean power, dB below a full-scale square wave, not calibrated; empty when nobody took it
 */
public record Spurt(long fromMs, long toMs, boolean brokeOff, Optional<Integer> dbfs) {
    public Spurt {
        if (fromMs < 0 || toMs < fromMs) {
            throw new IllegalArgumentException("somebody spoke from " + fromMs + " to " + toMs + " ms");
        }
    }
}
