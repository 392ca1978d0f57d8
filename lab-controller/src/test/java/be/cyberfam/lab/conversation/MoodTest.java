package be.cyberfam.lab.conversation;

import static be.cyberfam.lab.conversation.Agents.ms;
import static be.cyberfam.lab.conversation.Agents.s;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The number, its ledger, and what it comes to when the call is over. */
class MoodTest {
    private static final CallId CALL = new CallId("call-1");
    private static final Role ROLE = EveryScenarioTest.roles()
            .map(EveryScenarioTest.Named::role)
            .filter(role -> role.scenario().id().value().equals("facture-incomprise"))
            .findFirst()
            .orElseThrow();

    private Conversation mind = Conversation.begin(
            ROLE, new Terms(Direction.INBOUND, Pace.BRISK, new Patience.Fixed(s(60)), 42), Rehearsal.START);

    @Test
    void everyEntryHasItsSecondItsCauseItsLengthAndItsWeight() {
        answered();
        hear(4, new Heard.Held());
        hear(78, new Heard.Resumed());
        var last = mind.mood().ledger().getLast();
        assertThat(last).isEqualTo(new Mood.Change(at(78), MoodCause.HELD_LONG, s(74), MoodCause.HELD_LONG.usual()));
        assertThat(last.inWords()).isEqualTo("held long 74 s -1");
        assertThat(mind.mood().level())
                .isEqualTo(mind.mood().ledger().stream()
                        .mapToInt(Mood.Change::weight)
                        .sum());
    }

    @Test
    void aHoldWithoutAWordBeforeItWeighsMore() {
        answered();
        hear(20, new Heard.Held());
        hear(94, new Heard.Resumed());
        assertThat(causes()).contains(MoodCause.HELD_LONG_UNANNOUNCED).doesNotContain(MoodCause.HELD_LONG);
    }

    @Test
    void aShortHoldIsMindedOnlyWhenNothingWasSaid() {
        answered();
        hear(4, new Heard.Held());
        hear(14, new Heard.Resumed());
        assertThat(causes()).doesNotContain(MoodCause.HELD_UNANNOUNCED);
        hear(30, new Heard.Held());
        hear(40, new Heard.Resumed());
        assertThat(causes()).contains(MoodCause.HELD_UNANNOUNCED);
    }

    @Test
    void whoCallsForTheSecondTimeMindsItSaysSoAndHoldsItAgainstNobody() {
        var patience = new Patience.Fixed(s(60));
        var again = Rehearsal.of(ROLE, new Terms(Direction.INBOUND, Pace.BRISK, patience, true, 42), Agents.polite());
        assertThat(again.said()).containsSubsequence("greeting", "called-before");
        assertThat(again.mood().ledger().getFirst().cause()).isEqualTo(MoodCause.CALLED_BEFORE);
        assertThat(again.mood().herDoing()).isEqualTo(again.mood().level() + 1);
        var first = Rehearsal.of(ROLE, new Terms(Direction.INBOUND, Pace.BRISK, patience, 42), Agents.polite());
        assertThat(first.said()).doesNotContain("called-before");
    }

    @Test
    void aBadLineIsNotHeldAgainstHer() {
        answered();
        hear(4, new Heard.LineWentBad(s(20)));
        hear(5, new Heard.LineWentBad(s(20)));
        var mood = mind.mood();
        assertThat(mood.herDoing()).isEqualTo(mood.level() + 2);
        assertThat(Satisfaction.of(mood, true).herScore())
                .isGreaterThan(Satisfaction.of(mood, true).score());
    }

    @Test
    void aFieldFilledWrongCostsWhatPuttingItRightGivesBack() {
        answered();
        int before = mind.mood().level();
        hear(4, new Heard.Knew(new CallEvent.FieldFilled(CALL, at(4), "amount", "29,70", false)));
        assertThat(mind.mood().level()).isEqualTo(before - 1);
        hear(9, new Heard.Knew(new CallEvent.FieldFilled(CALL, at(9), "amount", "92,70", true)));
        assertThat(mind.mood().level()).isEqualTo(before);
    }

    @Test
    void toHearHerBadlyIsMindedOnceATurnOfSomeLength() {
        hear(1, new Heard.Connected());
        hear(2, new Heard.AgentSpoke());
        hear(2.2, new Heard.AgentFellSilent(ms(200), true));
        assertThat(causes()).doesNotContain(MoodCause.HARD_TO_HEAR);
        hear(2.5, new Heard.AgentSpoke());
        hear(5, new Heard.AgentFellSilent(ms(2_500), true));
        assertThat(causes()).containsOnlyOnce(MoodCause.HARD_TO_HEAR);
    }

    @Test
    void satisfactionFollowsItsFormula() {
        assertThat(List.of(-9, -6, -5, -4, -3, -2, -1, 0, 1, 2, 9))
                .extracting(level ->
                        Satisfaction.of(new Mood(level, List.of()), true).score())
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5);
        assertThat(List.of(-3, -2, -1, 0, 3))
                .extracting(level ->
                        Satisfaction.of(new Mood(level, List.of()), false).score())
                .containsExactly(1, 1, 2, 2, 2);
    }

    @Test
    void ratesACallOnceAndOnlyOneThatWasAnswered() {
        var polite = Rehearsal.of(ROLE, 1, Pace.BRISK, Agents.polite());
        assertThat(polite.done().stream().filter(done -> done.act() instanceof Act.Rate))
                .hasSize(1);
        assertThat(polite.rated().orElseThrow().served()).isTrue();
        assertThat(Rehearsal.of(ROLE, 1, Pace.BRISK, Agents.rude()).rated().orElseThrow())
                .satisfies(rude -> assertThat(rude.served()).isFalse())
                .satisfies(rude -> assertThat(rude.score())
                        .isLessThan(polite.rated().orElseThrow().score()));
        assertThat(Rehearsal.of(ROLE, 1, Pace.BRISK, Agents.absent()).rated()).isEmpty();
    }

    @Test
    void whoeverHangsUpOnHimHasNotServedHim() {
        answered();
        var turn = mind.after(new Heard.LineEnded(), at(20));
        assertThat(turn.acts())
                .singleElement()
                .satisfies(act -> assertThat(((Act.Rate) act).how().served()).isFalse());
    }

    private void answered() {
        hear(1, new Heard.Connected());
        hear(2, new Heard.AgentSpoke());
        hear(4, new Heard.AgentFellSilent(Duration.ofSeconds(2)));
    }

    private List<MoodCause> causes() {
        return mind.mood().ledger().stream().map(Mood.Change::cause).toList();
    }

    private void hear(double seconds, Heard heard) {
        mind = mind.after(heard, at(seconds)).next();
    }

    private static Instant at(double seconds) {
        return Rehearsal.START.plusMillis(Math.round(seconds * 1000));
    }
}
