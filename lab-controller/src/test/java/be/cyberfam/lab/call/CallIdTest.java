package be.cyberfam.lab.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CallIdTest {

    @Test
    void idsSortByBirth() {
        var chance = new SplittableRandom(1);
        var early = CallId.next(Instant.parse("2026-03-09T09:00:00.000Z"), chance);
        var late = CallId.next(Instant.parse("2026-03-09T09:00:00.001Z"), chance);
        assertThat(early).isLessThan(late);
    }

    @Test
    void anIdThatCouldLeaveItsFolderOrItsHeaderIsRefused() {
        for (var bad : new String[] {"", "../x", "a b", "a\r\nB: c", "-a", "x".repeat(41)}) {
            assertThatThrownBy(() -> new CallId(bad)).hasMessageContaining("call id");
        }
    }
}
