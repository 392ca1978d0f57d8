package be.cyberfam.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A smaller form of {@code ./lab bench ears}: with some room below what is reached, so that only a worse ear fails it. The voices and sentences are not those the ear
 * was tuned on.
 */
class EarsTest {
    private static final long SEED = 11;

    @TempDir
    private static Path voices;

    private static EarTrial trial;

    @BeforeAll
    static void speak() {
        try {
            trial = new EarTrial(EarPhrases.HELD_OUT.spoken(voices, 2), SEED);
        } catch (IOException noSpeechProgram) {
            assumeTrue(false, noSpeechProgram.getMessage());
        }
    }

    @Test
    void onACleanLineNearlyEveryFrameIsRightAndBordersAreSharp() {
        isAsGoodAs(trial.clean(0), .97, 20);
        isAsGoodAs(trial.clean(.05), .97, 25);
        assertThat(trial.clean(.05).borderP95Ms()).isLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @EnumSource(EarNoise.class)
    void noiseTwentyDecibelsUnderTheSpeechHardlyMatters(EarNoise noise) {
        isAsGoodAs(trial.over(noise, 20, .02), noise.isOthersSpeech() ? .87 : .93, 60);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CHILDREN", "TELEVISION"},
            mode = EnumSource.Mode.EXCLUDE)
    void tenDecibelsUnderTheSpeechItIsStillFound(EarNoise noise) {
        isAsGoodAs(trial.over(noise, 10, .02), .92, 60);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CHILDREN", "TELEVISION"},
            mode = EnumSource.Mode.EXCLUDE)
    void fiveDecibelsUnderTheSpeechMostOfItIsFound(EarNoise noise) {
        isAsGoodAs(trial.over(noise, 5, .02), .87, 70);
    }

    @Test
    void theSameSeedGivesTheSameMarks() throws IOException {
        var again = new EarTrial(EarPhrases.HELD_OUT.spoken(voices, 2), SEED);
        assertThat(again.over(EarNoise.BABBLE, 10, .05)).isEqualTo(trial.over(EarNoise.BABBLE, 10, .05));
    }

    private static void isAsGoodAs(EarMarks marks, double share, double medianMs) {
        assertThat(marks.precision()).as("precision of %s", marks).isGreaterThanOrEqualTo(share);
        assertThat(marks.recall()).as("recall of %s", marks).isGreaterThanOrEqualTo(share);
        assertThat(marks.borderMedianMs()).as("borders of %s", marks).isLessThanOrEqualTo(medianMs);
    }
}
