package be.cyberfam.lab.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.cyberfam.lab.assess.Criterion.Failing;
import be.cyberfam.lab.scenario.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final Form FORM = new Form(
            "everyday",
            1,
            words("Everyday call"),
            List.of(
                    new Section(
                            words("Welcome"),
                            List.of(
                                    criterion("greets", 1, 2, Failing.NOTHING),
                                    criterion("checks-identity", 1, 3, Failing.ITS_SECTION))),
                    new Section(
                            words("Answer"),
                            List.of(
                                    criterion("asks", 2, 2, Failing.NOTHING),
                                    criterion("solves", 4, 5, Failing.NOTHING),
                                    criterion("keeps-secrets", 1, 4, Failing.THE_CALL))),
                    new Section(words("Close"), List.of(criterion("sums-up", 2, 4, Failing.NOTHING)))));

    @Test
    void everyMarkCountsByItsWeight() {
        var score = Score.of(FORM, marks(1, 1, 1, 3, 1, 0));
        // (2·1 + 3·1 + 2·1/2 + 5·3/4 + 4·1 + 4·0) / 20
        assertThat(score.value()).hasValueCloseTo(100 * 13.75 / 20, EXACTLY);
        assertThat(score.raw()).isEqualTo(score.value());
        assertThat(score.failedBy()).isEmpty();
    }

    @Test
    void whatIsNotApplicableDropsItsWeight() {
        var marks = marks(1, 1, 2, 4, 1, 0);
        marks.put("sums-up", new Mark.NotApplicable());
        assertThat(Score.of(FORM, marks).value()).hasValueCloseTo(100.0, EXACTLY);
    }

    @Test
    void aCallOfWhichNothingIsApplicableHasNoScore() {
        var marks = new HashMap<String, Mark>();
        FORM.criteria().forEach(criterion -> marks.put(criterion.id(), new Mark.NotApplicable()));
        assertThat(Score.of(FORM, marks).value()).isEmpty();
    }

    @Test
    void anAutoFailOfASectionTakesThatSectionOnlyAndTheRawScoreStaysBeside() {
        var score = Score.of(FORM, marks(1, 0, 2, 4, 1, 2));
        assertThat(score.value()).hasValueCloseTo(100 * 15 / 20.0, EXACTLY);
        assertThat(score.raw()).hasValueCloseTo(100 * 17 / 20.0, EXACTLY);
        assertThat(score.failedBy()).containsExactly("checks-identity");
    }

    @Test
    void anAutoFailOfTheCallTakesAllAndTheRawScoreStaysBeside() {
        var score = Score.of(FORM, marks(1, 1, 2, 4, 0, 2));
        assertThat(score.value()).hasValue(0);
        assertThat(score.raw()).hasValueCloseTo(100 * 16 / 20.0, EXACTLY);
        assertThat(score.failedBy()).containsExactly("keeps-secrets");
    }

    @Test
    void aMarkThatIsMissingUnknownOrOutOfRangeIsNamed() {
        var missing = marks(1, 1, 1, 1, 1, 1);
        missing.remove("asks");
        assertThatThrownBy(() -> Score.of(FORM, missing)).hasMessageContaining("\"asks\" has no mark");
        var unknown = marks(1, 1, 1, 1, 1, 1);
        unknown.put("smiles", new Mark.Points(1));
        assertThatThrownBy(() -> Score.of(FORM, unknown)).hasMessageContaining("\"smiles\" is no criterion");
        assertThatThrownBy(() -> Score.of(FORM, marks(2, 1, 1, 1, 1, 1)))
                .hasMessageContaining("was given 2: give 0 to 1");
    }

    @Test
    void aFormHasSixToTwelveCriteriaEachAnchoredAtItsEnds() {
        assertThatThrownBy(() ->
                        new Form("short", 1, words("Short"), FORM.sections().subList(0, 2)))
                .hasMessageContaining("has 5 criteria: write 6 to 12");
        assertThatThrownBy(() -> new Criterion(
                        "vague",
                        words("Is nice"),
                        words("I was nice"),
                        "B1",
                        2,
                        1,
                        Failing.NOTHING,
                        List.of(new Anchor(0, words("Is not nice"))),
                        Optional.empty()))
                .hasMessageContaining("an anchor for 0 and for 2");
    }

    private static Criterion criterion(String id, int most, int weight, Failing failing) {
        return new Criterion(
                id,
                words("She " + id),
                words("I did"),
                "B1",
                most,
                weight,
                failing,
                List.of(new Anchor(0, words("not at all")), new Anchor(most, words("fully"))),
                Optional.empty());
    }

    private static Labels words(String text) {
        return new Labels(text, text, text);
    }

    private static Map<String, Mark> marks(int... points) {
        var ids = FORM.criteria().map(Criterion::id).toList();
        var marks = new HashMap<String, Mark>();
        IntStream.range(0, points.length).forEach(i -> marks.put(ids.get(i), new Mark.Points(points[i])));
        return marks;
    }
}
