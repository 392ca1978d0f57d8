package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.RecordedHalf;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a trainee loses in mid-call and gets back: her page, its line to the lab, her headset, her computer. */
@Timeout(120)
class PhoneReturnsIT {
    private static final String ASK = "Demander à un collègue ou passer l’appel";

    @RegisterExtension
    static final PhoneRoom ROOM = new PhoneRoom();

    @Test
    void aReloadInMidCallBringsTheSoundBack() throws Exception {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            var call = ROOM.lab().callAt(PhoneRoom.SEAT).orElseThrow();
            ROOM.bothSpeak(call);
            lea.page().reload();
            phone.hearsTheCustomer().showsSeat("talking");
            assertThat(phone.button("Raccrocher")).isVisible();
            long before = RecordedHalf.ofAgent(ROOM.lab().home(), call).bytes();
            Eventually.isTrue(
                    PhoneRoom.A_WHILE,
                    "her voice again",
                    () -> RecordedHalf.ofAgent(ROOM.lab().home(), call).speaksAfter(before));
            assertThat(ROOM.lab().callAt(PhoneRoom.SEAT)).contains(call);
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void aReloadDuringAHoldTakesTheCustomerBack() {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            phone.press("Mettre en garde").showsSeat("on-hold");
            lea.page().reload();
            phone.showsSeat("talking").hearsTheCustomer();
        }
    }

    @Test
    void aSecondWindowTakesThePhoneAndTheFirstSaysSo() {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            var second = lea.page().context().newPage();
            Telephone.prepare(second);
            second.navigate(ROOM.lab().address());
            new Telephone(second).hearsTheCustomer().showsSeat("talking");
            assertThat(lea.page().locator(".phone")).containsText("ouvert dans une autre fenêtre");
            lea.photographs("phone-taken");
            phone.press("L’utiliser ici").hearsTheCustomer();
            assertThat(second.locator(".phone")).containsText("ouvert dans une autre fenêtre");
        }
    }

    @Test
    void aHeadsetThatIsPulledOutIsSaidAndGoesOnWhenItIsBack() {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            phone.losesItsMicrophone();
            assertThat(lea.page().getByRole(AriaRole.ALERT)).containsText("Le casque est débranché");
            lea.photographs("phone-unplugged");
            phone.findsAMicrophone();
            assertThat(lea.page().getByRole(AriaRole.ALERT)).hasCount(0);
            var agent = RecordedHalf.ofAgent(
                    ROOM.lab().home(), ROOM.lab().callAt(PhoneRoom.SEAT).orElseThrow());
            Eventually.isTrue(PhoneRoom.A_WHILE, "her voice", agent::speaks);
        }
    }

    /** At another computer: she is asked, the call comes with her, the old page says why it is closed. */
    @Test
    void sheMovesToAnotherComputerInMidCall() {
        try (var lea = ROOM.trainee();
                var other = new Visitor(ROOM.lab(), ROOM.page())) {
            ROOM.talking(lea);
            var call = ROOM.lab().callAt(PhoneRoom.SEAT);
            other.opens("#/sign-in?seat=1").choosesBrowserPhone();
            other.page().reload();
            other.signsInAtLinkedSeat("stagiaire-01");
            assertThat(other.page().locator(".notice")).containsText("Vous êtes déjà connecté à un autre endroit");
            other.photographs("sign-in-elsewhere");
            new Telephone(other.page())
                    .press("Continuer ici")
                    .hearsTheCustomer()
                    .showsSeat("talking");
            assertThat(lea.page().locator(".notice")).containsText("Vous vous êtes connecté à un autre endroit");
            lea.photographs("sign-in-moved");
            assertThat(ROOM.lab().callAt(PhoneRoom.SEAT)).isEqualTo(call);
        }
    }

    /** Both of the page's lines to the lab are cut, its sound is not: it says so, heals, and can still end the call. */
    @Test
    void aNetworkThatIsCutIsSaidAndHealsAndTheCallIsKept() {
        try (var cut = new Scissors(ROOM.page());
                var lea = new Visitor(ROOM.lab(), cut.page()).asTrainee(1)) {
            var phone = ROOM.talking(lea);
            var call = ROOM.lab().callAt(PhoneRoom.SEAT);
            cut.cut();
            assertThat(lea.page().locator(".phone")).containsText("Le téléphone est coupé");
            assertThat(lea.page().locator(".band")).containsText("Données figées depuis");
            lea.photographs("phone-cut");
            cut.mend();
            assertThat(lea.page().locator(".band")).containsText("En direct");
            assertThat(lea.page().locator(".phone")).containsText("Le casque est en appel", Telephone.soon());
            assertThat(ROOM.lab().callAt(PhoneRoom.SEAT)).isEqualTo(call);
            phone.press("Mettre en garde").showsSeat("on-hold");
            phone.press("Reprendre").showsSeat("talking");
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    /** Her own phone rings first and picks up by itself, because she has asked for the call. */
    @Test
    void sheCallsACustomerAndAReloadBringsHimBack() {
        try (var lea = ROOM.trainee()) {
            var phone = new Telephone(lea.page()).plugIn();
            ROOM.lab().listsOne(PhoneRoom.SCENARIO);
            phone.press("Appeler le client suivant").showsSeat("talking").hearsTheCustomer();
            var call = ROOM.lab().callAt(PhoneRoom.SEAT);
            lea.page().reload();
            phone.showsSeat("talking").hearsTheCustomer();
            assertThat(ROOM.lab().callAt(PhoneRoom.SEAT)).isEqualTo(call);
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void aPageThatCrashesLeavesTheCallAndTheNextPageTakesItUp() {
        try (var lea = ROOM.trainee()) {
            ROOM.talking(lea);
            var call = ROOM.lab().callAt(PhoneRoom.SEAT);
            lea.crashes();
            var next = lea.page().context().newPage();
            Telephone.prepare(next);
            next.navigate(ROOM.lab().address());
            new Telephone(next).showsSeat("talking").hearsTheCustomer();
            assertThat(ROOM.lab().callAt(PhoneRoom.SEAT)).isEqualTo(call);
            new Telephone(next).press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void aReloadWhileSheAsksTheSecondLevelEndsTheAskingAndBringsTheCustomerBack() {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            phone.press(ASK);
            lea.page()
                    .getByLabel(Pattern.compile("^Karim Lahaye"))
                    .getByText("Lui parler d’abord")
                    .click();
            var bar = lea.page().locator(".consultation");
            assertThat(bar).containsText("Vous parlez avec le deuxième niveau");
            lea.page().reload();
            phone.hearsTheCustomer().showsSeat("talking");
            assertThat(bar).hasCount(0);
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }
}
