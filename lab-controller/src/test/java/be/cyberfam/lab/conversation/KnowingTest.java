package be.cyberfam.lab.conversation;

import static be.cyberfam.lab.conversation.Agents.ms;
import static be.cyberfam.lab.conversation.Agents.s;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallEvent.Knowable;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.Proof;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a customer makes of the work at the console, which he is told of for certain. */
class KnowingTest {
    private static final CallId CALL = new CallId("call-1");
    private static final Instant AT = Rehearsal.START;

    @Test
    void correctsAFieldThatIsFilledWrong() {
        var call = played("colis-perdu", filled("order", "C-77 31 04", false));
        assertThat(call.said()).contains("corrige").endsWith("goodbye");
    }

    @Test
    void saysNothingOfAFieldThatIsFilledRight() {
        var call = played("colis-perdu", filled("order", "C-77 31 40", true));
        assertThat(call.said()).doesNotContain("corrige");
    }

    @Test
    void correctsTheSameMistakeOnce() {
        var call = played("colis-perdu", filled("order", "C-77 31 04", false));
        assertThat(call.said().stream().filter("corrige"::equals)).hasSize(1);
    }

    @Test
    void wondersWhenHeIsNotAskedWhoHeIs() {
        assertThat(played("changement-adresse").said()).contains("verifie");
        assertThat(played("changement-adresse", new CallEvent.IdentityChecked(CALL, AT, Set.of(Proof.NUMBER)))
                        .said())
                .doesNotContain("verifie");
    }

    @Test
    void knowsThatAnArticleIsOpenAndAnOutcomeChosen() {
        assertThat(played("facture-incomprise", new CallEvent.ArticleOpened(CALL, AT, "frais-technicien"))
                        .said())
                .contains("tarif");
        assertThat(played(
                                "donnees-autrui",
                                new CallEvent.OutcomeRecorded(CALL, AT, Outcome.of("refused", "other-persons-data")))
                        .said())
                .contains("refusee");
    }

    @Test
    void isContentWithAPromisedCall() {
        var call = played("hesite-offre", new CallEvent.CallBackPromised(CALL, AT, AT.plusSeconds(3600)));
        assertThat(call.said()).endsWith("promis");
    }

    @Test
    void speaksOfItByHimselfWhenNobodyTalks() {
        var call = Rehearsal.of(role("colis-perdu"), 1, Pace.BRISK, new Rehearsal.Agent() {
            @Override
            public void enters(Rehearsal call) {
                call.later(s(8), new Heard.Connected());
                call.speak(s(9), s(3));
            }

            @Override
            public void hasTheFloor(Rehearsal call) {
                if (call.said().contains("suivi")) {
                    call.later(ms(500), new Heard.Knew(filled("order", "C-1", false)));
                } else {
                    call.speak(ms(700), s(3));
                }
            }
        });
        assertThat(call.said()).containsSubsequence("suivi", "corrige").doesNotContainSequence("suivi", "impatience");
    }

    /** A polite agent, of whose work he is told this after his third turn or so. */
    private static Rehearsal played(String scenario, Knowable... facts) {
        return Rehearsal.of(role(scenario), 1, Pace.BRISK, new Rehearsal.Agent() {
            @Override
            public void enters(Rehearsal call) {
                call.later(s(8), new Heard.Connected());
                call.speak(s(9), s(3));
                for (var fact : facts) {
                    call.later(s(15), new Heard.Knew(fact));
                }
            }

            @Override
            public void hasTheFloor(Rehearsal call) {
                call.speak(ms(700), Duration.ofSeconds(3));
            }
        });
    }

    private static CallEvent.FieldFilled filled(String field, String written, boolean right) {
        return new CallEvent.FieldFilled(CALL, AT, field, written, right);
    }

    private static Role role(String scenario) {
        return EveryScenarioTest.roles()
                .map(EveryScenarioTest.Named::role)
                .filter(role -> role.scenario().id().value().equals(scenario))
                .findFirst()
                .orElseThrow();
    }
}
