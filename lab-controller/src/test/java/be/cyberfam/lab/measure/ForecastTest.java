package be.cyberfam.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {
    private static final Forecast.Rule RULE = new Forecast.Rule(20, 5);
    private static final double SIXTY_IN_HALF_AN_HOUR = 60 / 1_800.0;
    private static final OptionalDouble TWO_MINUTES = OptionalDouble.of(120);
    private static final int CALLS = 400_000;

    /** The formulas and a queue played call by call, which knows none of them, say the same. */
    @ParameterizedTest
    @CsvSource({"8, 240, 120", "6, 150, 90", "4, 240, 30", "10, 240, 600"})
    void aQueuePlayedCallByCallDoesWhatErlangAExpects(int seats, double aht, double patience) {
        var load = new Load(SIXTY_IN_HALF_AN_HOUR, aht, seats);
        var played = QueueSimulation.run(1998, load, patience, RULE, CALLS);
        var expected =
                Forecast.of(load, OptionalDouble.of(patience), RULE).impatient().orElseThrow();
        assertThat(ServiceLevel.B.of(played.counts()).value().orElseThrow())
                .as("service level")
                .isEqualTo(expected.serviceLevel(), within(.01));
        assertThat(played.counts().abandonment().value().orElseThrow())
                .as("abandonment")
                .isEqualTo(expected.abandonment(), within(.005));
        assertThat(played.meanWait().value().orElseThrow() / 1000)
                .as("mean wait")
                .isEqualTo(expected.waitSeconds(), within(.04 * expected.waitSeconds()));
    }

    @Test
    void aQueueOfThePatientDoesWhatErlangCExpects() {
        var load = new Load(SIXTY_IN_HALF_AN_HOUR, 240, 11);
        var played = QueueSimulation.run(1998, load, 1e9, RULE, CALLS);
        var expected = Forecast.of(load, OptionalDouble.empty(), RULE).patient().orElseThrow();
        assertThat(ServiceLevel.B.of(played.counts()).value().orElseThrow())
                .isEqualTo(expected.serviceLevel(), within(.01));
        assertThat(played.meanWait().value().orElseThrow() / 1000)
                .isEqualTo(expected.waitSeconds(), within(.06 * expected.waitSeconds()));
    }

    @ParameterizedTest
    @CsvSource({"30", "120", "600"})
    void patienceIsFoundAgainInWhatCallersDid(double patience) {
        var played = QueueSimulation.run(7, new Load(SIXTY_IN_HALF_AN_HOUR, 240, 8), patience, RULE, CALLS);
        assertThat(played.patienceSeconds().orElseThrow()).isEqualTo(patience, within(.02 * patience));
    }

    @Test
    void whereNobodyGaveUpPatienceIsNotKnown() {
        var played = QueueSimulation.run(7, new Load(SIXTY_IN_HALF_AN_HOUR, 240, 40), 3_600, RULE, 100);
        assertThat(played.counts().abandoned()).isZero();
        assertThat(played.patienceSeconds()).isEmpty();
    }

    /** Of Erlang C by the published table: 9 to 12 seats reach .3989 .6536 .8092 .8998. */
    @Test
    void theFewestSeatsThatReachATargetAreFound() {
        assertThat(Forecast.enough(.8, SIXTY_IN_HALF_AN_HOUR, 240, OptionalDouble.empty(), RULE, 60))
                .hasValue(11);
        assertThat(Forecast.enough(.8, SIXTY_IN_HALF_AN_HOUR, 240, OptionalDouble.empty(), RULE, 10))
                .isEmpty();
        int impatient = Forecast.enough(.8, SIXTY_IN_HALF_AN_HOUR, 240, TWO_MINUTES, RULE, 60)
                .orElseThrow();
        assertThat(level(impatient)).isGreaterThanOrEqualTo(.8);
        assertThat(level(impatient - 1)).isLessThan(.8);
    }

    @Test
    void farMoreCallersThanSeatsMakeNoFigureThatIsNone() {
        var crowd = Forecast.of(new Load(5_000 / 3_600.0, 3_600, 1), OptionalDouble.of(3_600), RULE);
        var expected = crowd.impatient().orElseThrow();
        assertThat(crowd.patient()).isEmpty();
        assertThat(expected.abandonment()).isBetween(.999, 1.0);
        assertThat(expected.serviceLevel()).isBetween(0.0, .001);
        assertThat(expected.waitSeconds()).isEqualTo(3_600, within(5.0));
    }

    @Test
    void stretchesAreAddedUpWithTheirSeatsForAsLongAsTheyLasted() {
        var hour = stretch(3_600, 10);
        var half = stretch(1_800, 4);
        var both = hour.plus(half).plus(QueueStretch.NONE);
        assertThat(both.seats()).isEqualTo(8);
        assertThat(both.callsPerSecond().orElseThrow()).isEqualTo(4 / 5_400.0, within(1e-12));
        assertThat(both.handle().millis()).hasValue(100_000);
        assertThat(QueueStretch.NONE.callsPerSecond()).isEmpty();
    }

    private static QueueStretch stretch(double seconds, double seats) {
        return new QueueStretch(seconds, 2, new QueueCounts(2, 2, 2, 0, 0, 0), 3_000, new Mean(200_000, 2), seats);
    }

    private static double level(int seats) {
        var load = new Load(SIXTY_IN_HALF_AN_HOUR, 240, seats);
        return Forecast.of(load, TWO_MINUTES, RULE).impatient().orElseThrow().serviceLevel();
    }
}
