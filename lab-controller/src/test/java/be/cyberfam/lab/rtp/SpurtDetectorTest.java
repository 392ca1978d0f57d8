package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The detector's targets, on speech whose truth is known, after G.711. Seeds differ from those it was tuned on. */
class SpurtDetectorTest {
    private static final long SEED = 20_26;

    @Test
    void spokenPhrasesAreFoundWhenTheLineIsClean() {
        for (var law : Codec.values()) meets(Judgement.of(spoken().clean(law)), .98, 20, 100);
    }

    @Test
    void spokenPhrasesAreFoundInNoise() {
        for (var pink : new boolean[] {false, true}) {
            meets(Judgement.of(spoken().over(Codec.PCMA, 20, pink, SEED)), .97, 40, 120);
            meets(Judgement.of(spoken().over(Codec.PCMA, 10, pink, SEED)), .95, 40, 160);
            meets(Judgement.of(spoken().over(Codec.PCMA, 5, pink, SEED)), .90, 60, 240);
        }
    }

    @Test
    void madeUpPhrasesAreFoundInAnyNoise() {
        var speech = TruthfulSpeech.synthetic(SEED);
        meets(Judgement.of(speech.clean(Codec.PCMU)), .98, 20, 60);
        for (var pink : new boolean[] {false, true})
            for (int decibels : new int[] {20, 10, 5})
                meets(Judgement.of(speech.over(Codec.PCMU, decibels, pink, SEED)), .95, 40, 120);
    }

    @Test
    void noiseAloneIsNotSpeech() {
        var silence = new TruthfulSpeech(new float[30 * Sound.RATE], List.of());
        for (var pink : new boolean[] {false, true})
            assertThat(Judgement.detect(silence.over(Codec.PCMA, 10, pink, SEED).samples()))
                    .as("pink %s", pink)
                    .isEmpty();
    }

    @Test
    void noiseThatSetsInAfterSilenceIsTakenForSpeechForHalfASecondAtMost() {
        var noise = new TruthfulSpeech(new float[10 * Sound.RATE], List.of())
                .over(Codec.PCMA, 10, false, SEED)
                .samples();
        Arrays.fill(noise, 0, 5 * Sound.RATE, 0);
        var found = Judgement.detect(noise);
        assertThat(found).allMatch(span -> span.end() - span.begin() <= Sound.RATE / 2);
    }

    @Test
    void aClickOfTwentyMillisecondsIsNotSpeech() {
        var click = new float[2 * Sound.RATE];
        Arrays.fill(click, 8_000, 8_160, .5f);
        assertThat(Judgement.detect(click)).isEmpty();
    }

    @Test
    void aDipOfAHundredAndFiftyMillisecondsDoesNotEndASpurtHalfASecondDoes() {
        var tone = Sound.tone(440, Duration.ofMillis(400), -20);
        var dip = tone.then(Sound.silence(Duration.ofMillis(150))).then(tone);
        var pause = tone.then(Sound.silence(Duration.ofMillis(500))).then(tone);
        assertThat(Judgement.detect(framed(dip))).hasSize(1);
        assertThat(Judgement.detect(framed(pause))).hasSize(2);
    }

    private static float[] framed(Sound sound) {
        var padded = Sound.silence(Duration.ofMillis(200)).then(sound).then(Sound.silence(Duration.ofSeconds(1)));
        var samples = new float[padded.length()];
        for (int i = 0; i < samples.length; i++) samples[i] = padded.at(i) / 32_768f;
        return samples;
    }

    private static TruthfulSpeech spoken() {
        var speech = TruthfulSpeech.spoken(SEED);
        assumeTrue(speech.isPresent(), "espeak-ng is not installed");
        return speech.get();
    }

    private static void meets(Judgement found, double share, double medianMs, double p95Ms) {
        assertThat(found.precision()).as("%s", found).isGreaterThanOrEqualTo(share);
        assertThat(found.recall()).as("%s", found).isGreaterThanOrEqualTo(share);
        assertThat(found.borderMedianMs()).as("%s", found).isLessThanOrEqualTo(medianMs);
        assertThat(found.borderP95Ms()).as("%s", found).isLessThanOrEqualTo(p95Ms);
    }
}
