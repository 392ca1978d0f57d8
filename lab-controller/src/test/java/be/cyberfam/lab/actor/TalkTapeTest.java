package be.cyberfam.lab.actor;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.Spurt;
import be.cyberfam.lab.call.Stretch;
import be.cyberfam.lab.rtp.Audible;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalkTapeTest {
    private static final Instant ZERO = Instant.parse("2026-01-05T09:00:00Z");

    private final TalkTape tape = new TalkTape();

    @Test
    void aTapeThatNeverRanHoldsNothing() {
        tape.hear(new Audible.SpurtEnded(at(2_000), Duration.ofMillis(500), -20));
        assertThat(tape.cut(at(3_000))).isEmpty();
    }

    @Test
    void bothSidesStandOnOneAxisWithTheirLevels() {
        tape.runsFrom(ZERO);
        tape.hear(new Audible.SpurtBegan(at(1_000)));
        tape.hear(new Audible.SpurtEnded(at(2_500), Duration.ofMillis(1_500), -20.4));
        tape.hear(new Audible.PlayStarted(at(3_000), "1"));
        tape.hear(new Audible.LoudnessReport(at(3_200), -96, -25));
        tape.hear(new Audible.PlayedOut(at(4_000), "1"));
        var heard = tape.cut(at(9_000)).orElseThrow();
        assertThat(heard.since()).isEqualTo(ZERO);
        assertThat(heard.agent()).containsExactly(new Spurt(1_000, 2_500, false, Optional.of(-20)));
        assertThat(heard.customer()).containsExactly(new Spurt(3_000, 4_000, false, Optional.of(-25)));
    }

    @Test
    void whatWasCutShortEndsThereAndWhatNeverBeganIsNotSaid() {
        tape.runsFrom(ZERO);
        tape.hear(new Audible.PlayStarted(at(3_000), "1"));
        tape.hear(new Audible.PlayCut(at(3_700), "1", Duration.ofMillis(700)));
        tape.hear(new Audible.PlayCut(at(3_700), "2", Duration.ZERO));
        assertThat(tape.cut(at(9_000)).orElseThrow().customer())
                .containsExactly(new Spurt(3_000, 3_700, true, Optional.empty()));
    }

    @Test
    void whoSpeaksWhenTheCallMovesOnSpeaksInBothPartsOfIt() {
        tape.runsFrom(ZERO);
        tape.hear(new Audible.SpurtBegan(at(4_000)));
        assertThat(tape.cut(at(5_000)).orElseThrow().agent())
                .containsExactly(new Spurt(4_000, 5_000, false, Optional.empty()));
        tape.hear(new Audible.SpurtEnded(at(6_000), Duration.ofMillis(2_000), -20));
        var next = tape.cut(at(9_000)).orElseThrow();
        assertThat(next.since()).isEqualTo(at(5_000));
        assertThat(next.agent()).containsExactly(new Spurt(0, 1_000, false, Optional.of(-20)));
    }

    @Test
    void whatSoundedBeforeTheAnswerIsNotOnIt() {
        tape.hear(new Audible.SpurtEnded(at(-100), Duration.ofMillis(500), -20));
        tape.runsFrom(ZERO);
        assertThat(tape.cut(at(1_000)).orElseThrow().agent()).isEmpty();
    }

    @Test
    void whileSomebodySpeaksInHisPlaceItIsUnheard() {
        tape.runsFrom(ZERO);
        tape.isPlayed(true, at(2_000));
        tape.isPlayed(false, at(5_000));
        tape.isPlayed(true, at(7_000));
        assertThat(tape.cut(at(8_000)).orElseThrow().unheard())
                .containsExactly(new Stretch(2_000, 5_000), new Stretch(7_000, 8_000));
    }

    private static Instant at(long ms) {
        return ZERO.plusMillis(ms);
    }
}
