package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SignInBrakeTest {
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");
    private final SignInBrake brake = new SignInBrake(() -> now, 3, Duration.ofSeconds(10));

    @Test
    void theFirstFailuresCostNothingAndThenEachDoublesTheWait() {
        fail(2);
        assertThat(brake.waitOf("lea")).isEmpty();
        fail(1);
        assertThat(brake.waitOf("lea")).contains(Duration.ofSeconds(1));
        fail(1);
        assertThat(brake.waitOf("lea")).contains(Duration.ofSeconds(2));
        fail(9);
        assertThat(brake.waitOf("lea")).contains(Duration.ofSeconds(10));
    }

    @Test
    void oneNameDoesNotSlowAnother() {
        fail(9);
        assertThat(brake.waitOf("tom")).isEmpty();
    }

    @Test
    void aSuccessOrAQuietHourForgives() {
        fail(9);
        brake.forgive("lea");
        assertThat(brake.waitOf("lea")).isEmpty();
        fail(9);
        now = now.plus(Duration.ofMinutes(61));
        fail(1);
        assertThat(brake.waitOf("lea")).isEmpty();
    }

    @Test
    void anAttemptThatSucceededIsTakenBackWithoutForgivingTheOthers() {
        fail(4);
        brake.takeBack("lea");
        fail(1);
        assertThat(brake.waitOf("lea")).contains(Duration.ofSeconds(2));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            brake.failed("lea");
        }
    }
}
