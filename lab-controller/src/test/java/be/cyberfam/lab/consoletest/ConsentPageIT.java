package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What she is asked before anything of her is recorded, and what becomes of her answer at the switch. */
@Timeout(150)
class ConsentPageIT {
    @RegisterExtension
    static final PhoneRoom ROOM = new PhoneRoom(OpenLab::whereNobodyWasAsked);

    @Test
    void whoSaysNoLeavesNoVoiceAndWhoSaysYesLaterIsRecorded() throws Exception {
        try (var lea = new Visitor(ROOM.lab(), ROOM.page())) {
            signsIn(lea, 1);
            assertThat(lea.page().locator(".consent-form")).containsText("effacés après 30 jours");
            assertThat(lea.page().getByText("Garder mes choix")).isDisabled();
            lea.answersEveryPurpose(false);
            assertThat(lea.page().locator(".seat-panel")).isVisible();

            var phone = ROOM.talking(lea);
            var unrecorded = ROOM.lab().callAt(PhoneRoom.SEAT).orElseThrow();
            phone.hearsTheCustomer();
            assertThat(ROOM.lab().hasVoicesOf(unrecorded)).isFalse();
            phone.press("Raccrocher").showsSeat("wrapping-up");
            ROOM.lab().clears(PhoneRoom.SEAT);
            assertThat(ROOM.lab().hasVoicesOf(unrecorded)).isFalse();
            lea.opens("#/call/" + unrecorded);
            lea.page().getByText("Voir sans écrire").click();
            assertThat(lea.page().locator(".listening")).containsText("Non enregistré");
            lea.photographs("call-unrecorded");

            lea.opens("#/day");
            lea.photographs("day-privacy");
            lea.answersEveryPurpose(true);
            assertThat(lea.page().locator(".my-consent .notice")).containsText("C’est noté");
            lea.opens("#/seat");
            ROOM.lab().sends(PhoneRoom.SCENARIO, false);
            phone.rings().press("Décrocher").showsSeat("talking");
            ROOM.bothSpeak(ROOM.lab().callAt(PhoneRoom.SEAT).orElseThrow());
        }
    }

    @Test
    void theQuestionIsReadInEveryLanguageByDayAndByNight() {
        for (var look : List.of("fr light", "nl dark", "en light")) {
            var words = look.split(" ");
            try (var tom = new Visitor(ROOM.lab(), ROOM.visit(words[0], words[1]))) {
                signsIn(tom, words[0]);
                assertThat(tom.page().locator(".consent-form fieldset")).hasCount(3);
                Axe.findsNothing(tom.page());
                tom.photographs("consent-" + words[0] + "-" + words[1]);
            }
        }
    }

    /** At no seat: who is asked is the person. */
    private static void signsIn(Visitor visitor, String language) {
        visitor.opens("").signsIn("", "stagiaire-02", ROOM.lab().codeOf("stagiaire-02"));
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        assertThat(visitor.page().locator(".consent-form")).isVisible();
    }

    private static void signsIn(Visitor visitor, int number) {
        var person = "stagiaire-%02d".formatted(number);
        visitor.opens("").signsIn(String.valueOf(number), person, ROOM.lab().codeOf(person));
        assertThat(visitor.page().locator(".consent-form")).isVisible();
    }
}
