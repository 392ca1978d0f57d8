package be.cyberfam.lab.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.Handover.Verdict;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.scenario.Colleague;
import be.cyberfam.lab.scenario.ColleagueLine;
import be.cyberfam.lab.scenario.Family;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The second level of the French pack: wants 4 s of explanation, and two fields where the script asks for them. */
class AdviserTest {
    private static final Matter OUTAGE = new Matter(Optional.of(Family.TECHNICAL), Set.of("since", "light"));
    private static final Set<String> ALL_FILLED = Set.of("since", "light");
    private static Colleague second;

    @BeforeAll
    static void read() throws IOException {
        second = PackLibrary.read(Path.of("..", "packs"))
                .shelf()
                .colleague(Optional.of(new PackId("fr-accueil")), "second-level")
                .orElseThrow()
                .who();
    }

    @Test
    void whoIsToldEnoughAgrees() {
        var turn = asked(OUTAGE).told(s(5)).answers(ALL_FILLED);
        assertThat(said(turn)).isEqualTo(ColleagueLine.ACCEPTS);
        assertThat(turn.judged().orElseThrow().verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(turn.judged().orElseThrow().briefing()).isEqualTo(s(5));
        assertThat(said(turn.next().told(s(1)).answers(ALL_FILLED))).isEqualTo(ColleagueLine.WAITS);
    }

    @Test
    void whoIsHardlyToldAnythingAsksOnceAndThenRefuses() {
        var asks = asked(OUTAGE).told(s(1)).answers(ALL_FILLED);
        assertThat(said(asks)).isEqualTo(ColleagueLine.ASKS_MATTER);
        assertThat(asks.judged()).isEmpty();
        var refuses = asks.next().told(s(1)).answers(ALL_FILLED);
        assertThat(said(refuses)).isEqualTo(ColleagueLine.NOT_READY);
        assertThat(refuses.judged().orElseThrow().verdict()).isEqualTo(Verdict.NOT_TOLD);
        assertThat(refuses.judged().orElseThrow().askedBack()).isEqualTo(1);
        assertThat(refuses.next().isOver()).isTrue();
    }

    @Test
    void whoAnswersTheQuestionIsAgreedWith() {
        var asks = asked(OUTAGE).told(s(1)).answers(ALL_FILLED);
        assertThat(said(asks.next().told(s(4)).answers(ALL_FILLED))).isEqualTo(ColleagueLine.ACCEPTS);
    }

    @Test
    void whatIsNotWrittenDownIsAskedForByName() {
        var asks = asked(OUTAGE).told(s(6)).answers(Set.of("since"));
        assertThat(said(asks)).isEqualTo(ColleagueLine.ASKS_CHECK);
        var refuses = asks.next().told(s(2)).answers(Set.of("since"));
        assertThat(refuses.judged().orElseThrow().verdict()).isEqualTo(Verdict.NOT_CHECKED);
        assertThat(refuses.judged().orElseThrow().missing()).containsExactly("light");
        assertThat(said(asks.next().told(s(2)).answers(ALL_FILLED))).isEqualTo(ColleagueLine.ACCEPTS);
    }

    @Test
    void aFieldItsScriptDoesNotAskForIsWantedOfNobody() {
        var bill = new Matter(Optional.of(Family.TECHNICAL), Set.of());
        assertThat(said(asked(bill).told(s(6)).answers(Set.of()))).isEqualTo(ColleagueLine.ACCEPTS);
    }

    @Test
    void aCallOfAnotherKindIsRefusedHoweverWellItIsTold() {
        var sale = new Matter(Optional.of(Family.SALES), Set.of());
        var turn = asked(sale).told(s(20)).answers(ALL_FILLED);
        assertThat(said(turn)).isEqualTo(ColleagueLine.NOT_OURS);
        assertThat(turn.judged().orElseThrow().verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(turn.next().isOver()).isTrue();
    }

    @Test
    void aCustomerWhoWasExplainedIsGreetedKnowingly() {
        var agreed = asked(OUTAGE).told(s(5)).answers(ALL_FILLED).next();
        var turn = agreed.takesOver();
        assertThat(said(turn)).isEqualTo(ColleagueLine.TAKES_OVER);
        assertThat(turn.judged()).isEmpty();
    }

    @Test
    void aCustomerWhoIsGivenWithoutAWordIsAskedForEverything() {
        var turn = Adviser.of(second, OUTAGE, 1).takesOver();
        assertThat(said(turn)).isEqualTo(ColleagueLine.TAKES_OVER_UNTOLD);
        assertThat(turn.judged().orElseThrow().verdict()).isEqualTo(Verdict.UNANNOUNCED);
        assertThat(turn.judged().orElseThrow().isExplained()).isFalse();
    }

    @Test
    void theCustomerIsServedAndTheCallEnds() {
        var works = asked(OUTAGE).takesOver().next();
        assertThat(works.works()).isTrue();
        var looks = works.answers(Set.of());
        var settles = looks.next().hearsNothing();
        var farewell = settles.next().answers(Set.of());
        assertThat(said(looks)).isEqualTo(ColleagueLine.LOOKS);
        assertThat(said(settles)).isEqualTo(ColleagueLine.SETTLES);
        assertThat(said(farewell)).isEqualTo(ColleagueLine.FAREWELL);
        assertThat(farewell.next().isOver()).isTrue();
    }

    @Test
    void togetherWithTheCustomerSheLetsTheOthersTalk() {
        var joined = asked(OUTAGE).joins();
        assertThat(said(joined)).isEqualTo(ColleagueLine.JOINS);
        assertThat(joined.next().told(s(9)).answers(ALL_FILLED).line()).isEmpty();
    }

    @Test
    void twoCallsAreNotWordedTheSame() {
        var wordings = new HashSet<Integer>();
        for (var seed = 0; seed < 40; seed++) {
            wordings.add(Adviser.of(second, OUTAGE, seed)
                    .greets()
                    .line()
                    .orElseThrow()
                    .wording());
        }
        assertThat(wordings).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(Adviser.of(second, OUTAGE, 7).greets())
                .isEqualTo(Adviser.of(second, OUTAGE, 7).greets());
    }

    private static Adviser asked(Matter matter) {
        return Adviser.of(second, matter, 1).greets().next();
    }

    private static ColleagueLine said(Adviser.Turn turn) {
        return turn.line().orElseThrow().line();
    }

    private static Duration s(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
