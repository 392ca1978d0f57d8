package be.cyberfam.lab.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.assess.Rule.Limit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTest {
    @Test
    void theBestMarkWhoseLimitIsKeptIsGiven() {
        var rule = new Rule(Measured.GREETING_DELAY, List.of(new Limit(1, 3_000), new Limit(2, 1_500)));
        assertThat(rule.mark(1_500)).isEqualTo(2);
        assertThat(rule.mark(1_501)).isEqualTo(1);
        assertThat(rule.mark(3_001)).isZero();
    }

    @Test
    void whereMoreIsBetterALimitIsReachedFromBelow() {
        var rule = new Rule(Measured.FIELDS_RIGHT, List.of(new Limit(2, 1), new Limit(1, .75)));
        assertThat(rule.mark(1)).isEqualTo(2);
        assertThat(rule.mark(.75)).isEqualTo(1);
        assertThat(rule.mark(.5)).isZero();
    }

    @Test
    void aBetterMarkHasAStricterLimit() {
        assertThatThrownBy(() -> new Rule(Measured.CUTS, List.of(new Limit(2, 3), new Limit(1, 1))))
                .hasMessageContaining("write the limits of better marks stricter");
    }
}
