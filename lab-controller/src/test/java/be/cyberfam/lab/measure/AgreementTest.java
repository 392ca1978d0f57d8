package be.cyberfam.lab.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final Offset<Double> FOUR_PLACES = within(.00005);
    private static final double[][] SIX_CALLS_FOUR_EVALUATORS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void cohensKappaOfTwoEvaluatorsIsThePublishedOne() {
        var kappa = Kappa.cohen(marks("1101011011"), marks("1001011111"));
        assertThat(kappa.observed()).isEqualTo(.80, FOUR_PLACES);
        assertThat(kappa.byChance()).isEqualTo(.58, FOUR_PLACES);
        assertThat(kappa.value()).hasValueCloseTo(.5238, FOUR_PLACES);
    }

    @Test
    void evaluatorsWhoAlwaysGiveOneMarkHaveNoKappa() {
        assertThat(Kappa.cohen(marks("1111"), marks("1111")).value()).isEmpty();
    }

    @Test
    void fleissKappaOfTwoEvaluatorsWhoAlwaysAgreeIsOneAndOfOppositesIsMinusOne() {
        assertThat(Kappa.fleiss(new int[][] {{2, 0}, {0, 2}}).value()).hasValueCloseTo(1.0, FOUR_PLACES);
        assertThat(Kappa.fleiss(new int[][] {{1, 1}, {1, 1}}).value()).hasValueCloseTo(-1.0, FOUR_PLACES);
    }

    @Test
    void fleissKappaWeighsEachMarkByHowOftenItWasGiven() {
        var kappa = Kappa.fleiss(new int[][] {{3, 0}, {2, 1}, {0, 3}, {1, 2}});
        assertThat(kappa.observed()).isEqualTo((1 + 1 / 3.0 + 1 + 1 / 3.0) / 4, FOUR_PLACES);
        assertThat(kappa.byChance()).isEqualTo(.5, FOUR_PLACES);
        assertThat(kappa.value()).hasValueCloseTo(1 / 3.0, FOUR_PLACES);
    }

    @Test
    void intraClassCorrelationsAreThoseOfShroutAndFleiss() {
        var icc = IntraClass.of(SIX_CALLS_FOUR_EVALUATORS);
        assertThat(icc.agreement()).hasValueCloseTo(.2898, FOUR_PLACES);
        assertThat(icc.consistency()).hasValueCloseTo(.7148, FOUR_PLACES);
        assertThat(icc.agreementOfMean()).hasValueCloseTo(.6201, FOUR_PLACES);
    }

    @Test
    void anEvaluatorWhoIsStricterByTheSameAmountEverywhereIsConsistentAndDoesNotAgree() {
        var icc = IntraClass.of(new double[][] {{4, 2}, {6, 4}, {8, 6}});
        assertThat(icc.consistency()).hasValueCloseTo(1.0, FOUR_PLACES);
        assertThat(icc.agreement().orElseThrow()).isLessThan(.8);
    }

    @Test
    void amountsThatNobodyCouldTellApartHaveNoCorrelation() {
        assertThat(IntraClass.of(new double[][] {{3, 3}, {3, 3}}).agreement()).isEmpty();
    }

    @Test
    void oneCallOrOneEvaluatorIsNoComparison() {
        assertThatThrownBy(() -> IntraClass.of(new double[][] {{1, 2}})).hasMessageContaining("two calls or more");
        assertThatThrownBy(() -> IntraClass.of(new double[][] {{1}, {2}})).hasMessageContaining("two evaluators");
        assertThatThrownBy(() -> Kappa.cohen(marks("1"), marks("11"))).hasMessageContaining("1 marks beside 2");
    }

    @Test
    void krippendorffsAlphaOfTwoEvaluatorsCorrectsForTheSmallNumberOfMarks() {
        // De of the pooled ten marks 5 times 1, 5 times 0 is 50/90; Do of one pair that differs in five is 2/10.
        var calls = List.of(pair(1, 1), pair(0, 0), pair(1, 1), pair(0, 0), pair(1, 0));
        assertThat(Krippendorff.nominal(calls)).hasValueCloseTo(1 - .2 / (50 / 90.0), FOUR_PLACES);
    }

    @Test
    void krippendorffsAlphaLeavesOutACallOnlyOneEvaluatorMarked() {
        var calls = List.of(pair(1, 1), pair(0, 0), List.of(1.0));
        assertThat(Krippendorff.nominal(calls)).hasValueCloseTo(1.0, FOUR_PLACES);
        assertThat(Krippendorff.nominal(List.of(List.of(1.0)))).isEmpty();
    }

    @Test
    void aMarkNextToTheOtherWeighsLessThanOneFarAwayWhenMarksAreAmounts() {
        var near = List.of(pair(1, 2), pair(5, 5), pair(9, 9));
        var far = List.of(pair(1, 9), pair(5, 5), pair(9, 9));
        assertThat(Krippendorff.interval(near).orElseThrow())
                .isGreaterThan(Krippendorff.interval(far).orElseThrow());
    }

    private static List<Double> pair(double a, double b) {
        return List.of(a, b);
    }

    private static int[] marks(String digits) {
        return digits.chars().map(c -> c - '0').toArray();
    }
}
