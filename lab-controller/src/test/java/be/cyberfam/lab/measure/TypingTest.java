package be.cyberfam.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TypingTest {
    private static final Typing TWO_MINUTES = new Typing(400, 460, 6, 120_000);

    @Test
    void aWordIsFiveCharacters() {
        assertThat(TWO_MINUTES.grossWpm()).hasValueCloseTo(40.0, within(1e-9));
    }

    @Test
    void netSpeedLosesOneWordForEachErrorThatWasLeft() {
        assertThat(TWO_MINUTES.netWpm()).hasValueCloseTo(37.0, within(1e-9));
    }

    @Test
    void keystrokesCountCorrectionsToo() {
        assertThat(TWO_MINUTES.keystrokesAnHour()).hasValueCloseTo(13_800.0, within(1e-9));
    }

    @Test
    void accuracyIsTheShareOfCharactersThatAreRight() {
        assertThat(TWO_MINUTES.accuracy()).isEqualTo(new Share(394, 400));
    }

    @Test
    void nothingTypedInNoTimeWasNotMeasured() {
        var nothing = new Typing(0, 0, 0, 0);
        assertThat(nothing.grossWpm()).isEmpty();
        assertThat(nothing.accuracy().value()).isEmpty();
    }

    @Test
    void moreErrorsThanWordsIsNoSpeedBelowNothing() {
        assertThat(new Typing(10, 10, 9, 60_000).netWpm()).hasValue(0);
    }
}
