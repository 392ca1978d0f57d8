package be.cyberfam.lab.recording;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * How loud and for how long one channel of a recording was active.
 *
 * @param active total length of the 20 ms frames above {@link LevelMeter#ACTIVE_DBFS}
 * @param dbfs RMS level of those frames, in dB under full scale (a full-scale square wave is 0); empty when none was active
 */
public record ChannelLevel(Duration active, OptionalDouble dbfs) {

    /** Less than this is a click or a breath, not somebody speaking. */
    public static final Duration SPEECH_AT_LEAST = Duration.ofMillis(300);

    public boolean hasSpeech() {
        return active.compareTo(SPEECH_AT_LEAST) >= 0;
    }
}
