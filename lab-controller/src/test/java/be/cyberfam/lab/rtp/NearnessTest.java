package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearnessTest {
    private final Nearness nearness = new Nearness();

    @Test
    void whoIsAloneMaySpeakAsSoftlyAsSheLikes() {
        spoken(-20, 100);
        quiet(-60, 100);
        nearness.hear(-45, true, false);
        assertThat(nearness.isNear()).isTrue();
    }

    @Test
    void aTelevisionWellUnderHerVoiceIsNotHers() {
        spoken(-20, 100);
        others(-40, 100);
        assertThat(nearness.isNear()).isFalse();
        spoken(-22, 1);
        assertThat(nearness.isNear()).isTrue();
    }

    @Test
    void sheMayGoOnSofterThanSheBegins() {
        spoken(-20, 100);
        others(-40, 100);
        nearness.hear(-31, true, true);
        assertThat(nearness.isNear()).isFalse();
        assertThat(nearness.isStillNear()).isTrue();
    }

    @Test
    void whoSpeaksSoftlyForGoodIsHeardAgainWithinHalfAMinute() {
        spoken(-20, 100);
        others(-32, 30 * 50);
        assertThat(nearness.isNear()).isTrue();
    }

    @Test
    void howFarSheStandsAboveIsUnknownBeforeSheHasSpoken() {
        assertThat(nearness.above(-60)).isNegative();
        spoken(-20, 100);
        assertThat(nearness.above(-60)).isBetween(39f, 41f);
    }

    private void spoken(float level, int frames) {
        for (int i = 0; i < frames; i++) nearness.hear(level, true, true);
    }

    private void others(float level, int frames) {
        for (int i = 0; i < frames; i++) nearness.hear(level, true, false);
    }

    private void quiet(float level, int frames) {
        for (int i = 0; i < frames; i++) nearness.hear(level, false, false);
    }
}
