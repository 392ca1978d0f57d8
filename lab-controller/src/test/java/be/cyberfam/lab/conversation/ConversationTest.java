package be.cyberfam.lab.conversation;

import static be.cyberfam.lab.conversation.Agents.ms;
import static be.cyberfam.lab.conversation.Agents.s;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.scenario.Inject;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Role ROLE = EveryScenarioTest.roles()
            .map(EveryScenarioTest.Named::role)
            .filter(role -> role.scenario().id().value().equals("facture-incomprise"))
            .findFirst()
            .orElseThrow();
    private static final Duration SILENCE = ROLE.persona().manner().silence();

    private final List<Act> acts = new ArrayList<>();
    private Instant now = Rehearsal.START;
    private Conversation mind = Conversation.begin(ROLE, terms(Direction.INBOUND), Rehearsal.START);

    @Test
    void waitsInTheQueueAsLongAsHisPatienceLasts() {
        assertThat(mind.wakeAt()).hasValue(Rehearsal.START.plusSeconds(60));
        hear(59_999, new Heard.TimePassed());
        assertThat(acts).isEmpty();
        hear(60_000, new Heard.TimePassed());
        assertThat(acts).containsExactly(new Act.HangUp(Farewell.NO_ANSWER));
        assertThat(mind.isOver()).isTrue();
    }

    @Test
    void answersWhenTheAgentHasFinishedAndNotBefore() {
        greeted();
        var due = mind.wakeAt().orElseThrow();
        assertThat(due)
                .isBetween(
                        at(4_900).plus(ROLE.persona().manner().shortestPause()),
                        at(4_900).plus(ROLE.persona().manner().longestPause()));
        assertThat(said()).isEmpty();
        hear(due, new Heard.TimePassed());
        assertThat(said()).containsExactly("greeting");
    }

    @Test
    void givesAShortWordMoreTimeToBecomeASentence() {
        hear(1_000, new Heard.Connected());
        hear(2_000, new Heard.AgentSpoke());
        hear(2_200, new Heard.AgentFellSilent(ms(200)));
        assertThat(mind.wakeAt().orElseThrow()).isAfter(at(2_200 + 2_500)).isBefore(at(2_200 + 3_000 + 700));
    }

    @Test
    void takesTwoSpurtsForOneTurn() {
        greeted();
        hear(4_500, new Heard.AgentSpoke());
        assertThat(mind.wakeAt()).hasValue(at(4_500).plus(Timing.LONGEST_GREETING));
        hear(6_000, new Heard.AgentFellSilent(ms(1_500)));
        assertThat(mind.wakeAt().orElseThrow()).isAfterOrEqualTo(at(6_900));
    }

    @Test
    void asksWhetherAnyoneIsThereWhenNobodySpeaks() {
        hear(1_000, new Heard.Connected());
        assertThat(mind.wakeAt()).hasValue(at(1_000).plus(SILENCE));
        hear(at(1_000).plus(SILENCE), new Heard.TimePassed());
        assertThat(said()).containsExactly("allo");
        assertThat(mind.mood().level()).isNegative();
    }

    @Test
    void hangsUpOnAnAgentWhoNeverSpeaks() {
        var call = Rehearsal.of(ROLE, 1, Pace.NATURAL, Agents.silent());
        assertThat(call.farewell()).hasValue(Farewell.FED_UP);
        assertThat(call.said()).startsWith("allo", "impatience").endsWith("fed-up");
    }

    @Test
    void stopsWhenTalkedOverLongEnoughAndTakesItUpAgain() {
        speaking();
        hear(10_000, new Heard.AgentSpoke());
        hear(10_549, new Heard.TimePassed());
        assertThat(acts).doesNotContain(new Act.StopTalking());
        hear(10_550, new Heard.TimePassed());
        assertThat(acts).contains(new Act.StopTalking());
        hear(12_000, new Heard.AgentFellSilent(s(2)));
        acts.clear();
        finishTurn();
        assertThat(said()).contains("motif");
    }

    @Test
    void saysWhatHeWantsWhenAGreetingHasNoEnd() {
        hear(1_000, new Heard.Connected());
        hear(2_000, new Heard.AgentSpoke());
        assertThat(mind.wakeAt()).hasValue(at(14_000));
        hear(14_000, new Heard.TimePassed());
        assertThat(said()).containsExactly("greeting");
        assertThat(mind.mood().ledger())
                .last()
                .satisfies(change -> assertThat(change.cause()).isEqualTo(MoodCause.TALKED_ON));
    }

    @Test
    void isNotStoppedWhenHeHasCutInUntilSheHasPausedOnce() {
        hear(1_000, new Heard.Connected());
        hear(2_000, new Heard.AgentSpoke());
        hear(14_000, new Heard.TimePassed());
        hear(14_600, new Heard.TimePassed());
        assertThat(acts).doesNotContain(new Act.StopTalking());
        hear(14_700, new Heard.AgentFellSilent(ms(12_700)));
        hear(14_800, new Heard.AgentSpoke());
        hear(15_350, new Heard.TimePassed());
        assertThat(acts).contains(new Act.StopTalking());
    }

    @Test
    void hangsUpInTheEndOnOneWhoNeverPauses() {
        hear(1_000, new Heard.Connected());
        hear(2_000, new Heard.AgentSpoke());
        for (var turns = 0; turns < 100 && !mind.isOver(); turns++) {
            if (mind.isSpeaking()) {
                now = now.plusSeconds(5);
                hear(now, new Heard.SpokenOut(((Act.Say) acts.getLast()).number()));
            } else {
                now = mind.wakeAt().orElseThrow();
                hear(now, new Heard.TimePassed());
            }
        }
        assertThat(said()).contains("greeting", "motif").endsWith("fed-up");
        assertThat(mind.isOver()).isTrue();
    }

    @Test
    void doesAtHisNextTurnWhatASupervisorWantsAndThenTakesUpWhereHeWas() {
        speaking();
        hear(10_000, prompted("autre-question"));
        assertThat(said()).doesNotContain("autre-question");
        hear(12_000, new Heard.SpokenOut(2));
        answersUntil(14_000);
        assertThat(said()).endsWith("motif", "autre-question");
        hear(20_000, new Heard.SpokenOut(3));
        answersUntil(23_000);
        assertThat(said()).endsWith("autre-question", "identite");
    }

    @Test
    void isAngryWhenASupervisorWantsItAndTheLedgerSaysSo() {
        speaking();
        int before = mind.mood().level();
        hear(10_000, prompted("se-fache"));
        hear(12_000, new Heard.SpokenOut(2));
        answersUntil(14_000);
        assertThat(mind.mood().level()).isEqualTo(before + MoodCause.PROMPTED.usual());
        assertThat(mind.mood().ledger().getLast().cause()).isEqualTo(MoodCause.PROMPTED);
    }

    @Test
    void hangsUpAfterHisWordsWhenASupervisorWantsIt() {
        speaking();
        hear(10_000, prompted("raccroche"));
        hear(12_000, new Heard.SpokenOut(2));
        answersUntil(14_000);
        assertThat(said()).endsWith("fed-up");
        hear(20_000, new Heard.SpokenOut(3));
        assertThat(acts).endsWith(new Act.HangUp(Farewell.FED_UP));
    }

    @Test
    void saysFirstWhyHeCallsWhateverIsWantedOfHim() {
        hear(1_000, new Heard.Connected());
        hear(1_500, prompted("autre-question"));
        hear(2_000, new Heard.AgentSpoke());
        hear(4_000, new Heard.AgentFellSilent(s(2)));
        finishTurn();
        assertThat(said()).containsExactly("greeting");
    }

    @Test
    void doesNotWaitForHerTurnWhenNobodySpeaks() {
        speaking();
        hear(12_000, new Heard.SpokenOut(2));
        hear(12_500, prompted("autre-question"));
        hear(at(12_000).plus(SILENCE), new Heard.TimePassed());
        assertThat(said()).endsWith("autre-question");
    }

    @Test
    void saysAtHisNextTurnTheWordsSomebodyElseChose() {
        speaking();
        var own = new PhraseId("dictated-1");
        mind = mind.dictated(own, "Je n'entends rien !");
        hear(
                10_000,
                new Heard.Prompted(
                        new Inject(new InjectId("next-line"), "next", List.of(own), false, false, Optional.empty())));
        hear(12_000, new Heard.SpokenOut(2));
        answersUntil(14_000);
        assertThat(said()).endsWith("motif", "dictated-1");
        assertThat(acts.getLast()).isInstanceOf(Act.Say.class);
        assertThat(((Act.Say) acts.getLast()).utterance().text()).isEqualTo("Je n'entends rien !");
    }

    @Test
    void goesAtHisNextTurnToTheStepSomebodyElseChose() {
        speaking();
        var end = ROLE.scenario().steps().steps().getLast();
        hear(10_000, new Heard.Prompted(Inject.step(new InjectId("next-line"), end)));
        hear(12_000, new Heard.SpokenOut(2));
        answersUntil(14_000);
        assertThat(said()).endsWith("motif", end.says().getFirst().value());
        assertThat(end.isLast()).isTrue();
    }

    @Test
    void listensAgainWhenNobodyPlaysHimAnyMore() {
        speaking();
        var step = mind.step();
        hear(60_000, new Heard.HimselfAgain());
        assertThat(mind.isSpeaking()).isFalse();
        assertThat(mind.step()).isEqualTo(step);
        assertThat(mind.wakeAt().orElseThrow()).isAfter(at(60_000));
    }

    private static Heard prompted(String inject) {
        return new Heard.Prompted(ROLE.scenario().inject(new InjectId(inject)).orElseThrow());
    }

    /** She speaks for two seconds until then, and he answers. */
    private void answersUntil(long silent) {
        hear(silent - 2_000 + 1, new Heard.AgentSpoke());
        hear(silent, new Heard.AgentFellSilent(s(2)));
        hear(mind.wakeAt().orElseThrow(), new Heard.TimePassed());
    }

    @Test
    void isNotStoppedByAShortWord() {
        speaking();
        hear(10_000, new Heard.AgentSpoke());
        hear(10_300, new Heard.AgentFellSilent(ms(300)));
        hear(11_000, new Heard.TimePassed());
        assertThat(acts).doesNotContain(new Act.StopTalking());
        assertThat(mind.isSpeaking()).isTrue();
    }

    @Test
    void doesNotTakeHoldMusicForSpeech() {
        greeted();
        hear(4_100, new Heard.Held());
        hear(4_200, new Heard.AgentSpoke());
        hear(9_000, new Heard.AgentFellSilent(s(5)));
        assertThat(said()).isEmpty();
        hear(10_000, new Heard.Resumed());
        assertThat(mind.wakeAt()).hasValue(at(10_000).plus(SILENCE));
    }

    @Test
    void saysThatAHoldWasLong() {
        var call = Rehearsal.of(ROLE, 1, Pace.BRISK, Agents.holding(s(30)));
        assertThat(call.said()).contains("on-hold", "after-hold");
        assertThat(call.mood().ledger())
                .anySatisfy(change -> assertThat(change.lasted()).isEqualTo(s(30)));
        assertThat(call.farewell()).hasValue(Farewell.DONE);
    }

    @Test
    void hangsUpWhenAHoldNeverEnds() {
        var call = Rehearsal.of(ROLE, 1, Pace.BRISK, Agents.holding(s(300)));
        assertThat(call.farewell()).hasValue(Farewell.FED_UP);
        assertThat(call.mood().ledger().getLast().cause()).isEqualTo(MoodCause.HELD_TOO_LONG);
    }

    @Test
    void speaksFirstWhenHeIsTheOneWhoIsCalled() {
        mind = Conversation.begin(ROLE, terms(Direction.OUTBOUND), Rehearsal.START);
        hear(5_000, new Heard.Connected());
        assertThat(said()).containsExactly("allo");
    }

    @Test
    void doesNothingAnyMoreOnceTheLineIsGone() {
        speaking();
        hear(10_000, new Heard.LineEnded());
        acts.clear();
        hear(10_100, new Heard.AgentSpoke());
        hear(99_000, new Heard.TimePassed());
        assertThat(acts).isEmpty();
        assertThat(mind.wakeAt()).isEmpty();
    }

    @Test
    void neverSaysTheSamePhraseTwiceInTheSameWords() {
        var call = Rehearsal.of(ROLE, 3, Pace.NATURAL, Agents.silent());
        var texts = call.done().stream()
                .filter(done -> done.act() instanceof Act.Say)
                .map(done -> ((Act.Say) done.act()).utterance().text())
                .toList();
        assertThat(texts).doesNotHaveDuplicates();
    }

    private void greeted() {
        hear(1_000, new Heard.Connected());
        hear(2_000, new Heard.AgentSpoke());
        hear(4_000, new Heard.AgentFellSilent(s(2)));
    }

    /** Into the middle of the first real phrase, at 9.5 s. */
    private void speaking() {
        greeted();
        finishTurn();
        hear(9_500, new Heard.SpokenOut(1));
        assertThat(said()).containsExactly("greeting", "motif");
    }

    private void finishTurn() {
        hear(mind.wakeAt().orElseThrow(), new Heard.TimePassed());
        if (said().equals(List.of("talked-over"))) {
            hear(30_000, new Heard.SpokenOut(((Act.Say) acts.getLast()).number()));
        }
    }

    private List<String> said() {
        return acts.stream()
                .filter(Act.Say.class::isInstance)
                .map(act -> ((Act.Say) act).utterance().phrase().value())
                .toList();
    }

    private void hear(long milliseconds, Heard heard) {
        hear(at(milliseconds), heard);
    }

    private void hear(Instant at, Heard heard) {
        var turn = mind.after(heard, at);
        mind = turn.next();
        acts.addAll(turn.acts());
    }

    private static Instant at(long milliseconds) {
        return Rehearsal.START.plusMillis(milliseconds);
    }

    private static Terms terms(Direction direction) {
        return new Terms(direction, Pace.NATURAL, new Patience.Fixed(s(60)), 42);
    }
}
