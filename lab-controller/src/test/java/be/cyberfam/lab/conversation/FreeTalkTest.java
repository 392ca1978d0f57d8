package be.cyberfam.lab.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The caller about a bill he does not understand may word his lines himself, and add nothing to what the scenario knows. */
class FreeTalkTest {
    private static final FreeTalk TALK = new FreeTalk(EveryScenarioTest.roles()
            .map(EveryScenarioTest.Named::role)
            .filter(role -> role.scenario().id().value().equals("facture-incomprise"))
            .findFirst()
            .orElseThrow());
    private static final String LINE = "Ma facture est de soixante et un euros.";

    @Test
    void theSameInOtherWordsIsAllowed() {
        assertThat(TALK.isAllowed(LINE, "Bonjour madame. Je dois payer soixante et un euros, c'est beaucoup !"))
                .isTrue();
    }

    @Test
    void aNumberThatIsNotTheScenariosIsNot() {
        assertThat(TALK.isAllowed(LINE, "Ma facture est de 987654 euros.")).isFalse();
        assertThat(TALK.isAllowed("Je vous écoute.", "It has been seventeen days."))
                .isFalse();
    }

    @Test
    void aNumberOfTheScenarioIs() {
        var fact = TALK.role().facts().get("customer-number").orElseThrow();
        assertThat(TALK.isAllowed("Mon numéro ?", "C'est le " + fact.value() + "."))
                .isTrue();
        assertThat(TALK.isAllowed("Mon numéro ?", "C'est " + fact.spoken() + "."))
                .isTrue();
    }

    @Test
    void aNameNobodyKnowsIsNotSaid() {
        assertThat(TALK.isAllowed(LINE, "J'ai déjà parlé à Zébulon Wallaert.")).isFalse();
        assertThat(TALK.isAllowed(LINE, "Je suis " + TALK.role().persona().name() + "."))
                .isTrue();
    }

    @Test
    void aSpeechIsNoReply() {
        assertThat(TALK.isAllowed(LINE, "Oui. ".repeat(60))).isFalse();
        assertThat(TALK.isAllowed(LINE, "Oui.\nNon.")).isFalse();
    }

    @Test
    void heIsToldWhoHeIsWhatIsTrueAndWhatHeWantsToSay() {
        var told = TALK.instructions(LINE);
        assertThat(told)
                .contains(TALK.role().persona().name(), LINE, "fr-be")
                .contains(
                        TALK.role().facts().get("customer-number").orElseThrow().value());
    }
}
