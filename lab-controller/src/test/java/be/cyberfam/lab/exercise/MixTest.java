package be.cyberfam.lab.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MixTest {
    private static final List<Casting> TEN =
            IntStream.range(0, 10).mapToObj(i -> casting("s" + i, "c" + i, 1)).toList();

    @Test
    void theSameSeedSendsThemInTheSameOrder() {
        assertThat(mix(TEN, 200, 7)).isEqualTo(mix(TEN, 200, 7)).isNotEqualTo(mix(TEN, 200, 8));
    }

    @Test
    void atEveryMomentEverybodyHasHadHisShareToWithinTwoTurns() {
        var cast = List.of(casting("bill", "anna", 3), casting("parcel", "bert", 1), casting("move", "carl", 2));
        var order = mix(cast, 600, 11);
        for (int n = 1; n <= order.size(); n++) {
            for (var who : cast) {
                double turns = order.stream().limit(n).filter(who::equals).count();
                assertThat(turns).isCloseTo(n * who.weight() / 6, within(2.0));
            }
        }
    }

    @Test
    void nobodyComesAgainBeforeThreeOthersOfTenHaveCome() {
        for (long seed = 0; seed < 50; seed++) {
            var order = mix(TEN, 300, seed);
            for (int n = 0; n + 4 <= order.size(); n++) {
                assertThat(order.subList(n, n + 4)).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void hardlyARoundIsLikeAnother() {
        var order = mix(TEN, 1_000, 3);
        var rounds = IntStream.range(0, 100).mapToObj(n -> order.subList(10 * n, 10 * n + 10));
        assertThat(rounds.distinct().count()).isGreaterThan(80);
    }

    @Test
    void aCustomerOfTwoScenariosHasOneTurnForBothAndPlaysThemByTheirWeights() {
        var cast = List.of(casting("bill", "anna", 1), casting("again", "anna", 3), casting("parcel", "bert", 4));
        var order = mix(cast, 160, 5);
        assertThat(order).filteredOn(c -> c.customer().value().equals("anna")).hasSize(80);
        assertThat(order).filteredOn(cast.getFirst()::equals).hasSize(20);
    }

    @Test
    void whoeverIsAloneComesEveryTime() {
        assertThat(mix(TEN.subList(0, 1), 3, 1)).containsOnly(TEN.getFirst()).hasSize(3);
    }

    private static List<Casting> mix(List<Casting> cast, int comings, long seed) {
        return Mix.of(cast, comings, new SplittableRandom(seed));
    }

    private static Casting casting(String scenario, String customer, double weight) {
        return new Casting(
                new PackId("fr"),
                new ScenarioId(scenario),
                new CustomerId(customer),
                "Client",
                Optional.empty(),
                weight);
    }
}
