package be.cyberfam.lab.assess;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.assess.Criterion.Judge;
import be.cyberfam.lab.assess.Evaluation.Purpose;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.HandleTime;
import be.cyberfam.lab.call.PersonId;
import be.cyberfam.lab.measure.CallFigures;
import be.cyberfam.lab.measure.Share;
import be.cyberfam.lab.scenario.Labels;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What calls prove: by machine and by a person, never mixed, and never a level by fewer calls than the grid asks for. */
class ProofTest {
    private static final Labels TEXT = new Labels("t", "t", "t");
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId LEA = new PersonId("lea");
    private static final Instant NINE = Instant.parse("2026-01-05T09:00:00Z");
    private static final Indicator QUICK = new Indicator.Machine(
            "quick",
            TEXT,
            new Rule(
                    Measured.WRAP_UP,
                    List.of(new Rule.Limit(1, 90_000), new Rule.Limit(2, 60_000), new Rule.Limit(3, 40_000))),
            Optional.empty(),
            2);
    private static final Indicator POLITE =
            new Indicator.Person("polite", TEXT, Optional.of("stays-calm"), Map.of(1, 1, 2, 2), 2);

    @Test
    void aLevelIsShownByAsManyCallsAsTheGridAsksFor() {
        assertThat(Proof.of(QUICK, List.of(call(1, 30_000))).level()).isEmpty();
        assertThat(Proof.of(QUICK, List.of(call(1, 30_000), call(2, 50_000))).level())
                .hasValue(2);
        assertThat(Proof.of(QUICK, List.of(call(1, 30_000), call(2, 50_000), call(3, 40_000)))
                        .level())
                .hasValue(3);
    }

    @Test
    void aCallThatKeepsNoLimitIsLookedAtAndProvesNothing() {
        var proof = Proof.of(QUICK, List.of(call(1, 200_000), call(2, 80_000)));
        assertThat(proof.looked()).isEqualTo(2);
        assertThat(proof.calls()).extracting(Proof.Evidence::call).containsExactly(new CallId("c2"));
    }

    @Test
    void theBestCallsComeFirstThenTheLatest() {
        var proof = Proof.of(QUICK, List.of(call(1, 30_000), call(2, 80_000), call(3, 30_000)));
        assertThat(proof.calls()).extracting(one -> one.call().value()).containsExactly("c3", "c1", "c2");
    }

    @Test
    void onlyCallsOfTheDirectionTheIndicatorNamesAreRead() {
        var out = new Indicator.Machine(
                "out",
                TEXT,
                new Rule(Measured.WRAP_UP, List.of(new Rule.Limit(1, 90_000))),
                Optional.of(Direction.OUTBOUND),
                1);
        assertThat(Proof.of(out, List.of(call(1, 1_000))).looked()).isZero();
    }

    @Test
    void aFinishedMarkOfACoachCountsAndHerOwnDoesNot() {
        var coached = with(call(1, 0), List.of(marked(1, SAM, Purpose.COACHING, 2, Judge.PERSON)), List.of());
        var herself = with(call(2, 0), List.of(marked(2, LEA, Purpose.SELF, 2, Judge.PERSON)), List.of());
        var proof = Proof.of(POLITE, List.of(coached, herself));
        assertThat(proof.looked()).isEqualTo(1);
        assertThat(proof.calls()).singleElement().isInstanceOfSatisfying(Proof.Word.class, word -> {
            assertThat(word.by()).isEqualTo(SAM);
            assertThat(word.level()).isEqualTo(2);
        });
    }

    @Test
    void aMachinesMarkOnACardIsNoPersonsJudgement() {
        var call = with(call(1, 0), List.of(marked(1, SAM, Purpose.COACHING, 2, Judge.MACHINE)), List.of());
        assertThat(Proof.of(POLITE, List.of(call)).looked()).isZero();
    }

    @Test
    void aJudgementForTheGridStandsBeforeAMarkAndCountsOnceACall() {
        var mark = marked(1, SAM, Purpose.COACHING, 2, Judge.PERSON);
        var judged = with(call(1, 0), List.of(mark), List.of(judgement("j1", 1, 1, Optional.empty())));
        assertThat(Proof.of(POLITE, List.of(judged)).calls())
                .extracting(Proof.Evidence::level)
                .containsExactly(1);
        var taken = Optional.of(new Withdrawal(SAM, NINE, "Non."));
        var again = with(call(1, 0), List.of(mark), List.of(judgement("j1", 1, 1, taken)));
        assertThat(Proof.of(POLITE, List.of(again)).calls())
                .extracting(Proof.Evidence::level)
                .containsExactly(2);
    }

    @Test
    void twoCyclesOfSixMonthsFollowEachOtherWithoutAGap() {
        var begun = LocalDate.of(2026, 8, 31);
        assertThat(Cycle.all(begun).map(Cycle::from)).containsExactly(begun, LocalDate.of(2027, 2, 28));
        assertThat(Cycle.of(begun, 1).until()).isEqualTo(Cycle.of(begun, 2).from());
        assertThat(Cycle.at(begun, begun.minusDays(1))).isEmpty();
        assertThat(Cycle.at(begun, LocalDate.of(2027, 2, 28)).map(Cycle::number))
                .contains(2);
        assertThat(Cycle.at(begun, LocalDate.of(2027, 8, 31))).isEmpty();
    }

    private static Proof.Told call(int number, long wrapMs) {
        return new Proof.Told(
                new CallId("c" + number),
                NINE.plusSeconds(number),
                Optional.of(Direction.INBOUND),
                new CallFigures(new HandleTime(60_000, 0, wrapMs), Optional.empty(), Optional.empty(), new Share(0, 0)),
                List.of(),
                List.of());
    }

    private static Proof.Told with(Proof.Told call, List<Evaluation> marked, List<Judgement> judged) {
        return new Proof.Told(call.id(), call.at(), call.direction(), call.figures(), marked, judged);
    }

    private static Evaluation marked(int call, PersonId by, Purpose purpose, int points, Judge judge) {
        var given = new Given("stays-calm", Optional.of(points), judge, Optional.of(1L), Optional.empty(), by, NINE);
        return new Evaluation(
                "e",
                new CallId("c" + call),
                by,
                purpose,
                "appel",
                1,
                Optional.of(NINE),
                NINE,
                List.of(given),
                List.of());
    }

    private static Judgement judgement(String id, int call, int level, Optional<Withdrawal> withdrawn) {
        return new Judgement(id, LEA, new CallId("c" + call), "polite", level, 1_000, "Ici.", SAM, NINE, withdrawn);
    }
}
