package be.cyberfam.lab.rtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TurnTapeTest {
    private final TurnTape tape = new TurnTape();

    @Test
    void aTurnIsKeptWithALittleBeforeIt() {
        frames(100, .1f);
        tape.begins();
        frames(50, .5f);
        var turn = tape.ends().orElseThrow();
        assertThat(turn.length()).isEqualTo(4_000 + 50 * Mouth.FRAME);
        assertThat((int) turn.at(0)).isBetween(3_200, 3_300);
        assertThat((int) turn.at(turn.length() - 1)).isBetween(16_300, 16_400);
    }

    @Test
    void theNextTurnHasNothingOfTheLast() {
        tape.begins();
        frames(10, .5f);
        tape.ends();
        tape.begins();
        frames(2, .1f);
        assertThat(tape.ends().orElseThrow().length()).isEqualTo(2 * Mouth.FRAME);
    }

    @Test
    void ofAnEndlessTurnTheBeginningIsKept() {
        tape.begins();
        frames(4_000, .5f);
        assertThat(tape.ends().orElseThrow().length()).isEqualTo(30 * Sound.RATE);
    }

    @Test
    void whatWasNotTapedIsNoTurn() {
        assertThat(tape.ends()).isEmpty();
        tape.begins();
        assertThat(tape.ends()).isEmpty();
    }

    private void frames(int count, float level) {
        var frame = new float[Mouth.FRAME];
        Arrays.fill(frame, level);
        for (int i = 0; i < count; i++) tape.frame(frame);
    }
}
