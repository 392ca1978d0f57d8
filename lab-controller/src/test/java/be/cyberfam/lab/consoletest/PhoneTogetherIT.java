package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A trainee on the telephone and who is with her in a call: her supervisor, a colleague, another line. */
@Timeout(120)
class PhoneTogetherIT {
    private static final String ASK = "Demander à un collègue ou passer l’appel";

    @RegisterExtension
    static final PhoneRoom ROOM = new PhoneRoom();

    /** What is heard on every leg is SupervisionIT's; here is what both pages show. */
    @Test
    void aSupervisorListensAndWhispersFromHerOwnPageAndTheTraineeSeesOnlyWhoSpeaksToHer() {
        try (var lea = ROOM.trainee();
                var sam = ROOM.supervisor()) {
            ROOM.talking(lea);
            var floor = sam.page();
            floor.locator(".tile[data-seat=seat-01] .tile-listen").click();
            assertThat(floor.locator(".supervision-now")).containsText("Personne ne vous entend");
            Axe.findsNothing(floor);
            sam.photographs("floor-listening");
            assertThat(lea.page().locator("[data-coach]")).hasCount(0);
            new Telephone(floor).press("Souffler");
            assertThat(floor.locator(".supervision-now")).containsText("Le client ne vous entend pas");
            assertThat(lea.page().locator("[data-coach=whisper]")).isVisible();
            new Telephone(floor).press("Sortir de l’appel");
            assertThat(floor.locator(".supervision-bar")).isHidden();
            assertThat(lea.page().locator("[data-coach]")).hasCount(0);
        }
    }

    @Test
    void aRaisedHandIsSeenOnTheFloor() {
        try (var lea = ROOM.trainee();
                var sam = ROOM.supervisor()) {
            new Telephone(lea.page()).press("Demander de l’aide");
            assertThat(sam.page().locator(".tile[data-seat=seat-01]")).containsText("Demande de l’aide");
            new Telephone(lea.page()).press("Plus besoin d’aide");
            assertThat(sam.page().locator(".tile[data-seat=seat-01]")).not().containsText("Demande de l’aide");
        }
    }

    @Test
    void aMessageIsReadAMomentMarkedAndAPauseAskedForDuringACall() {
        try (var lea = ROOM.trainee();
                var sam = ROOM.supervisor()) {
            ROOM.talking(lea);
            var floor = sam.page();
            var tile = floor.locator(".tile[data-seat=seat-01]");
            tile.locator(".tile-coach").click();
            floor.keyboard().type("Demandez son numéro.");
            floor.keyboard().press("Enter");
            assertThat(floor.locator(".sent")).containsText("Pas encore lu");
            assertThat(lea.page().locator(".message")).containsText("Demandez son numéro.");
            Axe.findsNothing(lea.page());
            lea.photographs("phone-message");
            new Telephone(lea.page()).press("J’ai lu");
            assertThat(lea.page().locator(".message")).hasCount(0);
            assertThat(floor.locator(".sent")).containsText("Lu à");
            new Telephone(floor).press("Marquer ce moment");
            assertThat(floor.locator(".coach-panel")).containsText("Moment marqué");
            new Telephone(lea.page()).press("Pause après cet appel").press("Repas");
            assertThat(tile.locator(".tile-asks")).containsText("Pause demandée : Repas");
            Axe.findsNothing(floor);
            sam.photographs("floor-coaching");
            new Telephone(lea.page()).press("Annuler la pause");
            assertThat(tile.locator(".tile-asks")).hasCount(0);
        }
    }

    @Test
    void sheGivesHerCallToALineAndWritesDownWhatItWas() {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            phone.press(ASK).press("File « accueil »").showsSeat("wrapping-up");
        }
    }

    @Test
    void sheAsksTheSecondLevelComesBackTalksWithBothAndGivesTheCustomerAway() {
        try (var lea = ROOM.trainee();
                var sam = new Visitor(ROOM.lab(), ROOM.visit("fr", "dark")).asSupervisor()) {
            var phone = ROOM.talking(lea);
            phone.press(ASK);
            Axe.findsNothing(lea.page());
            lea.photographs("phone-colleagues");
            lea.page()
                    .getByLabel(Pattern.compile("^Karim Lahaye"))
                    .getByText("Lui parler d’abord")
                    .click();
            var bar = lea.page().locator(".consultation");
            assertThat(bar).containsText("Vous parlez avec le deuxième niveau. Le client entend de la musique.");
            assertThat(sam.page().locator(".tile[data-seat=seat-01]")).containsText("Consulte le deuxième niveau");
            Axe.findsNothing(lea.page());
            lea.photographs("phone-consultation");
            sam.photographs("floor-consultation");
            lea.page().keyboard().press("F4");
            assertThat(bar).containsText("Vous parlez avec le client. Le deuxième niveau attend.");
            phone.press("Parler à trois");
            assertThat(bar).containsText("Vous parlez à trois");
            Axe.findsNothing(lea.page());
            phone.press("Lui passer le client").showsSeat("wrapping-up");
        }
    }
}
