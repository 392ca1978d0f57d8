package be.cyberfam.lab.conversation;

import static be.cyberfam.lab.conversation.Agents.s;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.scenario.Habits;
import be.cyberfam.lab.scenario.Manner;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Patience;
import be.cyberfam.lab.scenario.Persona;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a customer is given to on the telephone, beside what his scenario has him say. */
class HabitsTest {
    private final List<Act> acts = new ArrayList<>();
    private Conversation mind;

    @Test
    void putsInAWordWhenSheSpeaksForLong() {
        answersTheFirstTurn(habits(4, true, 0, 0), Pace.BRISK);
        hear(20, new Heard.AgentSpoke());
        assertThat(mind.wakeAt()).hasValue(at(24));
        hear(24, new Heard.TimePassed());
        hear(28, new Heard.TimePassed());
        assertThat(said()).endsWith("back-channel", "back-channel");
        hear(29, new Heard.AgentFellSilent(s(9)));
        hear(mind.wakeAt().orElseThrow(), new Heard.TimePassed());
        assertThat(said()).endsWith("identite");
    }

    @Test
    void goesOnOverHerVoiceWhenHeIsOneWhoDoesNotYield() {
        answersTheFirstTurn(habits(6, false, 0, 0), Pace.BRISK);
        hear(20, new Heard.AgentSpoke());
        hear(22, new Heard.AgentFellSilent(s(2)));
        hear(mind.wakeAt().orElseThrow(), new Heard.TimePassed());
        hear(27, new Heard.AgentSpoke());
        hear(27.6, new Heard.TimePassed());
        assertThat(acts).doesNotContain(new Act.StopTalking());
        assertThat(mind.isSpeaking()).isTrue();
        assertThat(mind.mood().ledger().getLast().cause()).isEqualTo(MoodCause.TALKED_OVER);
    }

    @Test
    void correctsByHimselfWhatIsWrittenWrongWhenHisScenarioSaysNothingOfIt() {
        answersTheFirstTurn(habits(6, true, 0, 0), Pace.BRISK);
        hear(18, new Heard.Knew(new CallEvent.FieldFilled(new CallId("c"), at(18), "amount", "29,70", false)));
        hear(20, new Heard.AgentSpoke());
        hear(22, new Heard.AgentFellSilent(s(2)));
        hear(mind.wakeAt().orElseThrow(), new Heard.TimePassed());
        assertThat(said()).endsWith("corrects");
        assertThat(lastWords()).contains("nonante-deux euros septante");
    }

    @Test
    void leavesThePhoneForAMomentCallsTheDogAndIsBack() {
        var call = Rehearsal.of(role(habits(6, true, 0, 100)), 3, Pace.NATURAL, Agents.polite());
        assertThat(call.said())
                .containsSubsequence("puts-aside", "far-away", "is-back")
                .endsWith("goodbye");
        assertThat(call.done().stream().filter(done -> done.act() instanceof Act.Say say && say.far()))
                .hasSize(1);
    }

    @Test
    void asksAgainWhenHeIsHardOfHearing() {
        var call = Rehearsal.of(role(habits(6, true, 50, 0)), 3, Pace.NATURAL, Agents.polite());
        assertThat(call.said()).contains("asks-again").endsWith("goodbye");
    }

    @Test
    void takesNoDetoursAtABriskPace() {
        var call = Rehearsal.of(role(habits(6, true, 50, 100)), 3, Pace.BRISK, Agents.polite());
        assertThat(call.said()).doesNotContain("asks-again", "puts-aside");
    }

    @Test
    void spellsHisNameAsOneDoesInBelgium() {
        var facts = role(Habits.USUAL).facts();
        assertThat(facts.speak("{spelled-name}")).startsWith("D comme Désiré, E comme Émile, L comme Léopold");
    }

    /** Greeted, he says why he calls, and is silent from 15 s on. */
    private void answersTheFirstTurn(Habits habits, Pace pace) {
        mind = Conversation.begin(
                role(habits), new Terms(Direction.INBOUND, pace, new Patience.Fixed(s(60)), 42), at(0));
        hear(1, new Heard.Connected());
        hear(2, new Heard.AgentSpoke());
        hear(4, new Heard.AgentFellSilent(s(2)));
        hear(mind.wakeAt().orElseThrow(), new Heard.TimePassed());
        hear(8, new Heard.SpokenOut(1));
        hear(15, new Heard.SpokenOut(2));
    }

    private static Habits habits(int nods, boolean yields, int asksAgain, int putsAside) {
        return new Habits(s(nods), s(40), yields, true, asksAgain, putsAside, Duration.ofSeconds(6));
    }

    private static Role role(Habits habits) {
        var role = EveryScenarioTest.roles()
                .map(EveryScenarioTest.Named::role)
                .filter(one -> one.scenario().id().value().equals("facture-incomprise"))
                .findFirst()
                .orElseThrow();
        var who = role.persona();
        var manner = who.manner();
        var other = new Manner(
                manner.shortestPause(),
                manner.longestPause(),
                Duration.ofSeconds(20),
                manner.hold(),
                manner.tolerance(),
                habits);
        var persona = new Persona(
                who.id(),
                who.name(),
                who.age(),
                who.voice(),
                who.patience(),
                other,
                who.mood(),
                who.facts(),
                who.dossier());
        return new Role(role.pack(), role.scenario(), persona, role.common());
    }

    private List<String> said() {
        return acts.stream()
                .filter(Act.Say.class::isInstance)
                .map(act -> ((Act.Say) act).utterance().phrase().value())
                .toList();
    }

    private String lastWords() {
        return ((Act.Say) acts.getLast()).utterance().text();
    }

    private void hear(double seconds, Heard heard) {
        hear(at(seconds), heard);
    }

    private void hear(Instant at, Heard heard) {
        var turn = mind.after(heard, at);
        mind = turn.next();
        acts.addAll(turn.acts());
    }

    private static Instant at(double seconds) {
        return Rehearsal.START.plusMillis(Math.round(seconds * 1000));
    }
}
