package be.cyberfam.lab.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.rtp.Sound;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TelephoneBandTest {
    @Test
    void speechComesOutAtTwentyDecibelsBelowFullScaleHoweverLoudItWas() {
        for (var peak : new double[] {0.01, 0.2, 0.9}) {
            assertThat(level(TelephoneBand.of(tone(1_000, peak, 22_050)))).isCloseTo(-20, within(0.3));
        }
    }

    @Test
    void lengthIsKeptFromAnyRate() {
        for (var rate : new int[] {8_000, 16_000, 22_050, 44_100, 48_000}) {
            assertThat(TelephoneBand.of(tone(500, 0.5, rate)).duration())
                    .isBetween(Duration.ofMillis(980), Duration.ofMillis(1_001));
        }
    }

    @Test
    void whatTheTelephoneDoesNotCarryIsTakenOut() {
        assertThat(share(1_000, 5_000)).as("above the band").isLessThan(0.01);
        assertThat(share(1_000, 3_900)).as("just above the band").isLessThan(0.02);
        assertThat(share(1_000, 80)).as("below the band").isLessThan(0.02);
        assertThat(share(1_000, 3_000)).as("in the band").isGreaterThan(0.4);
        assertThat(share(1_000, 400)).as("in the band").isGreaterThan(0.4);
    }

    @Test
    void silenceAroundSpeechIsTrimmedSoThatItBeginsAtOnce() {
        var rate = 22_050;
        var samples = new float[rate * 3];
        System.arraycopy(tone(800, 0.5, rate).samples(), 0, samples, rate, rate);
        assertThat(TelephoneBand.of(new Pcm(samples, rate)).duration())
                .isBetween(Duration.ofMillis(1_000), Duration.ofMillis(1_100));
    }

    @Test
    void silenceAloneGivesAnEmptySound() {
        assertThat(TelephoneBand.of(new Pcm(new float[22_050], 22_050)).length())
                .isZero();
        assertThat(TelephoneBand.of(new Pcm(new float[0], 22_050)).length()).isZero();
    }

    @Test
    void noSampleIsClippedEvenWhenSpeechIsSpiky() {
        var samples = new float[8_000];
        for (var i = 0; i < samples.length; i++) {
            samples[i] = i % 400 == 0 ? 1f : 0.001f * ((i % 7) - 3);
        }
        var sound = TelephoneBand.of(new Pcm(samples, 8_000));
        for (var i = 0; i < sound.length(); i++) {
            assertThat(Math.abs(sound.at(i))).isLessThan((short) 29_300);
        }
    }

    /** The part of the second tone in the power of both, after the band. */
    private static double share(double kept, double other) {
        var one = tone(kept, 0.3, 22_050).samples();
        var two = tone(other, 0.3, 22_050).samples();
        var both = new float[one.length];
        for (var i = 0; i < both.length; i++) {
            both[i] = one[i] + two[i];
        }
        var sound = TelephoneBand.of(new Pcm(both, 22_050));
        var first = power(sound, kept);
        var second = power(sound, other >= 4_000 ? 8_000 - other : other);
        return second / (first + second);
    }

    /** Goertzel. */
    private static double power(Sound sound, double hertz) {
        double re = 0;
        double im = 0;
        for (var i = 0; i < sound.length(); i++) {
            var angle = 2 * Math.PI * hertz * i / Sound.RATE;
            re += sound.at(i) * Math.cos(angle);
            im += sound.at(i) * Math.sin(angle);
        }
        return re * re + im * im;
    }

    private static double level(Sound sound) {
        var power = 0.0;
        for (var i = 400; i < sound.length() - 400; i++) {
            power += (double) sound.at(i) * sound.at(i);
        }
        return 20 * Math.log10(Math.sqrt(power / (sound.length() - 800)) / 32_768);
    }

    private static Pcm tone(double hertz, double peak, int rate) {
        var samples = new float[rate];
        for (var i = 0; i < rate; i++) {
            samples[i] = (float) (peak * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new Pcm(samples, rate);
    }
}
