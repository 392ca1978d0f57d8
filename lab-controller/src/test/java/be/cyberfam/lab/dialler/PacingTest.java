package be.cyberfam.lab.dialler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final Pacing PREDICTIVE = new Pacing(DialMode.PREDICTIVE, DropRate.USUAL_LIMIT);
    private static final Pacing PROGRESSIVE = new Pacing(DialMode.PROGRESSIVE, DropRate.USUAL_LIMIT);
    private static final DialFigures ONE_IN_FOUR_ANSWERS =
            new DialFigures(new DropRate(0, 100), 400, 100, 800_000, 100, 12_000_000);

    @Test
    void theDropRateIsDroppedOverDroppedAndConnected() {
        assertThat(new DropRate(3, 97).share()).hasValue(0.03);
        assertThat(DropRate.NONE.share()).isEmpty();
    }

    @Test
    void nobodyIsCalledByTheLabWhereSheCalls() {
        var seats = new SeatsNow(4, 0, 0);
        assertThat(new Pacing(DialMode.MANUAL, 0.03).callsNow(seats, ONE_IN_FOUR_ANSWERS))
                .isZero();
        assertThat(new Pacing(DialMode.PREVIEW, 0.03).callsNow(seats, ONE_IN_FOUR_ANSWERS))
                .isZero();
    }

    @Test
    void progressiveCallsOneNumberForEachReadySeat() {
        assertThat(PROGRESSIVE.callsNow(new SeatsNow(4, 2, 1), ONE_IN_FOUR_ANSWERS))
                .isEqualTo(3);
        assertThat(PROGRESSIVE.callsNow(new SeatsNow(0, 6, 2), ONE_IN_FOUR_ANSWERS))
                .isZero();
    }

    @Test
    void predictiveCallsMoreWhereFewAnswer() {
        assertThat(PREDICTIVE.callsNow(new SeatsNow(4, 2, 0), ONE_IN_FOUR_ANSWERS))
                .isGreaterThan(4);
    }

    @Test
    void predictiveIsProgressiveUntilOneDropWouldBeWithinTheLimit() {
        var seats = new SeatsNow(4, 2, 0);
        var young = new DialFigures(new DropRate(0, 32), 128, 32, 256_000, 32, 3_840_000);
        assertThat(PREDICTIVE.callsNow(seats, young)).isEqualTo(4);
        assertThat(PREDICTIVE.callsNow(seats, DialFigures.NONE)).isEqualTo(4);
    }

    @Test
    void predictiveIsProgressiveOnceTheLimitIsReached() {
        var full = new DialFigures(new DropRate(3, 97), 400, 100, 800_000, 100, 12_000_000);
        assertThat(PREDICTIVE.callsNow(new SeatsNow(4, 2, 0), full)).isEqualTo(4);
    }

    @Test
    void aHigherLimitCallsMore() {
        var seats = new SeatsNow(4, 2, 0);
        assertThat(new Pacing(DialMode.PREDICTIVE, 0.1).callsNow(seats, ONE_IN_FOUR_ANSWERS))
                .isGreaterThan(PREDICTIVE.callsNow(seats, ONE_IN_FOUR_ANSWERS));
        assertThatThrownBy(() -> new Pacing(DialMode.PREDICTIVE, 0)).hasMessageContaining("more than 0");
    }

    @Test
    void manySimulatedCallsStayUnderTheLimitAndTalkMoreThanProgressiveOnes() {
        for (long seed = 1; seed <= 5; seed++) {
            var predictive = SimulatedFloor.of(12, seed).runs(PREDICTIVE, Duration.ofHours(8));
            var progressive = SimulatedFloor.of(12, seed).runs(PROGRESSIVE, Duration.ofHours(8));
            assertThat(predictive.attempts()).isGreaterThan(3_000);
            assertThat(predictive.figures().drops().share().orElseThrow()).isLessThanOrEqualTo(DropRate.USUAL_LIMIT);
            assertThat(progressive.figures().drops().dropped()).isZero();
            assertThat(predictive.talkMs()).isGreaterThan(progressive.talkMs() * 11 / 10);
        }
    }
}
