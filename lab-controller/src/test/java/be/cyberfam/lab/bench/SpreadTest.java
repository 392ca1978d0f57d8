package be.cyberfam.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void aPercentileIsTheValueThatSoManyDoNotExceed() {
        var hundred = Spread.of(
                IntStream.rangeClosed(1, 100).mapToObj(n -> (double) (101 - n)).toList());
        assertThat(hundred.p50()).isEqualTo(50);
        assertThat(hundred.p99()).isEqualTo(99);
        assertThat(hundred.at(1)).isEqualTo(100);
        assertThat(hundred.at(0)).isEqualTo(1);
    }

    @Test
    void theWorstOfAFewIsTheirP99() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0)).p99()).isEqualTo(3);
    }

    @Test
    void nothingMeasuredIsNotANumber() {
        assertThat(Spread.of(List.of()).p50()).isNaN();
    }
}
