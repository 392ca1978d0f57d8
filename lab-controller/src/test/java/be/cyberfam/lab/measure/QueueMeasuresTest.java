package be.cyberfam.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QueueMeasuresTest {
    private final QueueCounts morning = new QueueCounts(100, 85, 70, 12, 2, 7);

    @Test
    void theThreeServiceLevelsDifferInWhatTheyDoWithTheAbandoned() {
        assertThat(ServiceLevel.A.of(morning)).isEqualTo(new Share(70, 100));
        assertThat(ServiceLevel.B.of(morning)).isEqualTo(new Share(70, 98));
        assertThat(ServiceLevel.C.of(morning)).isEqualTo(new Share(77, 100));
    }

    @Test
    void whoGivesUpAtOnceIsNeitherOfferedNorAbandoned() {
        assertThat(morning.abandonment()).isEqualTo(new Share(10, 98));
    }

    @Test
    void whatWasNotMeasuredHasNoValue() {
        var nothing = new QueueCounts(0, 0, 0, 0, 0, 0);
        for (var formula : ServiceLevel.values())
            assertThat(formula.of(nothing).value()).isEmpty();
        assertThat(nothing.abandonment().value()).isEmpty();
        assertThat(new Mean(0, 0).value()).isEmpty();
        assertThat(new Mean(0, 0).millis()).isEmpty();
        assertThat(new SeatTime(0, 0, 0).occupancy().value()).isEmpty();
    }

    @Test
    void zeroThatWasMeasuredIsZero() {
        assertThat(ServiceLevel.B.of(new QueueCounts(4, 4, 0, 0, 0, 0)).value()).hasValue(0);
        assertThat(new Mean(0, 3).millis()).hasValue(0);
    }

    @Test
    void aMeanIsSumOverCountToTheNearestMillisecond() {
        assertThat(new Mean(10_000, 3).millis()).hasValue(3_333);
        assertThat(new Mean(20_000, 3).millis()).hasValue(6_667);
    }

    @Test
    void occupancyLeavesPausesOutUtilisationDoesNot() {
        var seat = new SeatTime(60_000, 20_000, 20_000);
        assertThat(seat.occupancy().value()).hasValue(.75);
        assertThat(seat.utilisation().value()).hasValue(.6);
        assertThat(SeatTime.adherence(45, 50).value()).hasValue(.9);
    }

    @Test
    void countsThatContradictThemselvesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QueueCounts(10, 8, 9, 0, 0, 0))
                .withMessageContaining("answered in time");
        assertThatIllegalArgumentException().isThrownBy(() -> new QueueCounts(10, 8, 8, 3, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 2));
    }
}
