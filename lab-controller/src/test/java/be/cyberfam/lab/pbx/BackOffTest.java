package be.cyberfam.lab.pbx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofMinutes(1));

    @Test
    void doublesUpToTheLongestWait() {
        assertThat(backOff.next(0)).hasSeconds(1);
        assertThat(backOff.next(0)).hasSeconds(2);
        assertThat(backOff.next(0)).hasSeconds(4);
        assertThat(backOff.next(0)).hasSeconds(5);
        assertThat(backOff.next(0)).hasSeconds(5);
    }

    @Test
    void beginsAnewAfterALongGoodTimeButNotAfterAShortOne() {
        backOff.next(0);
        backOff.started(0);
        assertThat(backOff.next(Duration.ofSeconds(59).toNanos())).hasSeconds(2);
        backOff.started(0);
        assertThat(backOff.next(Duration.ofSeconds(61).toNanos())).hasSeconds(1);
    }
}
