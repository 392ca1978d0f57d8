package be.cyberfam.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ErlangTest {
    private static final Offset<Double> FIVE_PLACES = within(.000005);
    private static final Offset<Double> FOUR_PLACES = within(.00005);
    private static final double SIXTY_IN_HALF_AN_HOUR = 60 / 1_800.0;

    @Test
    void erlangBOfNoSeatsWouldBeOneAndOfOneSeatIsAOverOnePlusA() {
        assertThat(new Load(.01, 100, 1).erlangB()).isEqualTo(.5, within(1e-12));
        assertThat(new Load(.02, 100, 2).erlangB()).isEqualTo(.4, within(1e-12));
    }

    @Test
    void erlangCGivesThePublishedServiceLevelsAndWaits() {
        double[] levels = {.3989, .6536, .8092, .8998};
        double[] waits = {156.80, 49.10, 19.60, 8.39};
        for (int i = 0; i < levels.length; i++) {
            var queue = ErlangC.of(new Load(SIXTY_IN_HALF_AN_HOUR, 240, 9 + i)).orElseThrow();
            assertThat(queue.answeredWithin(20)).as("%d seats", 9 + i).isEqualTo(levels[i], FOUR_PLACES);
            assertThat(queue.asaSeconds()).as("%d seats", 9 + i).isEqualTo(waits[i], within(.005));
        }
    }

    @Test
    void anOverloadedQueueWithoutPatienceHasNoFigures() {
        assertThat(ErlangC.of(new Load(SIXTY_IN_HALF_AN_HOUR, 240, 8))).isEmpty();
    }

    @Test
    void erlangAGivesThePublishedFiguresOfEightSeats() {
        var queue = ErlangA.of(new Load(SIXTY_IN_HALF_AN_HOUR, 240, 8), 120);
        assertThat(queue.waits()).isEqualTo(.47191, FIVE_PLACES);
        assertThat(queue.abandons()).isEqualTo(.16274, FIVE_PLACES);
        assertThat(queue.meanWaitSeconds()).isEqualTo(19.529, within(.0005));
        assertThat(queue.answeredWithin(20)).isEqualTo(.62634, FIVE_PLACES);
        assertThat(queue.serviceLevelB(20, 20)).isEqualTo(.66947, FIVE_PLACES);
        assertThat(queue.occupancy()).isEqualTo(.83726, FIVE_PLACES);
    }

    @Test
    void erlangAGivesThePublishedFiguresOfAClassOfTwelve() {
        var queue = ErlangA.of(new Load(120 / 1_800.0, 150, 12), 90);
        assertThat(queue.answeredWithin(20)).isEqualTo(.8464, FOUR_PLACES);
        assertThat(queue.abandons()).isEqualTo(.0638, FOUR_PLACES);
        assertThat(queue.occupancy()).isEqualTo(.7802, FOUR_PLACES);
    }

    @Test
    void inTheEndEveryCallerIsAnsweredOrGone() {
        var queue = ErlangA.of(new Load(SIXTY_IN_HALF_AN_HOUR, 240, 8), 120);
        assertThat(queue.abandonedWithin(0)).isEqualTo(0, within(1e-9));
        assertThat(queue.abandonedWithin(3_000)).isEqualTo(queue.abandons(), within(1e-7));
        assertThat(queue.answeredWithin(3_000)).isEqualTo(1 - queue.abandons(), within(1e-7));
    }

    @Test
    void endlessPatienceIsErlangC() {
        var load = new Load(SIXTY_IN_HALF_AN_HOUR, 240, 10);
        var patient = ErlangA.of(load, 1e7);
        var endless = ErlangC.of(load).orElseThrow();
        assertThat(patient.waits()).isEqualTo(endless.waits(), within(1e-3));
        assertThat(patient.abandons()).isLessThan(1e-5);
    }
}
