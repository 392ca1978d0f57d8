package be.cyberfam.lab.sounds;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.rtp.Sound;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is heard around a customer, listened to with measures. */
class BackgroundTest {
    @ParameterizedTest
    @EnumSource
    void itHasItsLevelAndIsNeverCutOff(Background background) {
        var sound = background.sound();
        assertThat(sound.duration()).hasSeconds(20);
        assertThat(sound.dbfs()).isBetween(Background.LEVEL_DBFS - 1, Background.LEVEL_DBFS + .5);
        assertThat(share(sound, sample -> Math.abs(sample) >= 29_000)).isLessThan(.002);
    }

    /** Where it ends and begins again it moves no more than elsewhere. */
    @ParameterizedTest
    @EnumSource
    void itHasNoSeam(Background background) {
        var sound = background.sound();
        int largest = 0;
        for (int i = 1; i < sound.length(); i++) largest = Math.max(largest, Math.abs(sound.at(i) - sound.at(i - 1)));
        assertThat(Math.abs(sound.at(0) - sound.at(sound.length() - 1))).isLessThan(largest / 2);
    }

    @Test
    void aStreetNeverFallsSilentAndChildrenDo() {
        assertThat(quietest(Background.STREET.sound())).isGreaterThan(quietest(Background.CHILDREN.sound()) + 10);
    }

    @Test
    void itIsTheSameEachTimeAndEachIsAnother() {
        assertThat(Street.loop(new SplittableRandom(0)).at(-26).samples())
                .isEqualTo(Background.STREET.sound().samples());
        assertThat(Stream.of(Background.values())
                        .map(one -> Arrays.hashCode(one.sound().samples()))
                        .distinct())
                .hasSize(Background.values().length);
    }

    private interface Is {
        boolean so(short sample);
    }

    private static double share(Sound sound, Is is) {
        int count = 0;
        for (short sample : sound.samples()) count += is.so(sample) ? 1 : 0;
        return (double) count / sound.length();
    }

    /** The level of the quietest fifth of a second. */
    private static double quietest(Sound sound) {
        double quietest = 0;
        for (int at = 0; at + 1_600 <= sound.length(); at += 1_600) {
            quietest = Math.min(
                    quietest,
                    Sound.of(Arrays.copyOfRange(sound.samples(), at, at + 1_600))
                            .dbfs());
        }
        return quietest;
    }
}
