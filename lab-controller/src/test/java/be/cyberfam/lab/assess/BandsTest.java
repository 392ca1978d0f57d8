package be.cyberfam.lab.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.assess.Bands.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class BandsTest {
    /** SEM 4.47, least difference 12.4 points. */
    private static final TrialError ERROR = new TrialError(10, .8);

    @Test
    void theErrorGrowsWithTheSpreadAndShrinksWithTheReliability() {
        assertThat(ERROR.sem()).isEqualTo(4.4721, within(.00005));
        assertThat(ERROR.leastDifference()).isEqualTo(12.3961, within(.0005));
        assertThat(new TrialError(10, 1).leastDifference()).isZero();
        assertThatThrownBy(() -> new TrialError(10, 1.2)).hasMessageContaining("reliability of 1.2");
    }

    @Test
    void whoCannotBeToldFromTheBestSharesItsBand() {
        var bands = Bands.of(List.of(new Candidate("K7", 80), new Candidate("A2", 70), new Candidate("B5", 60)), ERROR);
        assertThat(codes(bands)).containsExactly(List.of("A2", "K7"), List.of("B5"));
    }

    @Test
    void insideABandTheOrderSaysNothingOfTheScore() {
        var bands = Bands.of(List.of(new Candidate("Z1", 71), new Candidate("A9", 69), new Candidate("M3", 70)), ERROR);
        assertThat(codes(bands)).containsExactly(List.of("A9", "M3", "Z1"));
    }

    @Test
    void aBatteryWithoutErrorTellsEveryTwoScoresApart() {
        var bands = Bands.of(List.of(new Candidate("A", 70), new Candidate("B", 70.5)), new TrialError(10, 1));
        assertThat(codes(bands)).containsExactly(List.of("B"), List.of("A"));
    }

    @Test
    void nobodyAtAllMakesNoBand() {
        assertThat(Bands.of(List.of(), ERROR)).isEmpty();
    }

    @Test
    void underThirtyPeopleThereIsNoNorm() {
        var scores = DoubleStream.iterate(50, s -> s + 1).limit(30).toArray();
        assertThat(Norm.of(Arrays.copyOf(scores, 29))).isEmpty();
        assertThat(Norm.of(scores)).hasValueSatisfying(norm -> {
            assertThat(norm.people()).isEqualTo(30);
            assertThat(norm.mean()).isEqualTo(64.5, within(1e-9));
            assertThat(norm.sd()).isEqualTo(8.8034, within(.00005));
        });
    }

    private static List<List<String>> codes(List<List<Candidate>> bands) {
        return bands.stream()
                .map(band -> band.stream().map(Candidate::code).toList())
                .toList();
    }
}
