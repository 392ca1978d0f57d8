package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.RecordedHalf;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.rtp.Sound;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainee's telephone in the page: real Chromium with a voice for a microphone, real Asterisk, real customers. */
@Timeout(120)
class PhonePageIT {
    private static final String ASK = "Demander à un collègue ou passer l’appel";
    private static final Duration A_WHILE = Duration.ofSeconds(45);
    private static final SeatId SEAT = SeatId.numbered(1);
    /** What is on its way to the switch when a button is pressed, and four seconds, of raw sound. */
    private static final long SETTLES = Sound.RATE * Short.BYTES / 2;

    private static final long FOUR_SECONDS = Sound.RATE * Short.BYTES * 4;
    private static final String SCENARIO = "changement-adresse";

    @TempDir
    static Path folder;

    private static OpenLab lab;
    private static Chromium chromium;

    @BeforeAll
    static void opens() {
        chromium = Chromium.speaking(TraineesVoice.in(folder));
        lab = OpenLab.withSeats(2);
    }

    @AfterEach
    void clears() {
        lab.clears(SEAT);
    }

    @AfterAll
    static void closes() {
        chromium.close();
        lab.close();
    }

    @Test
    void sheAnswersACustomerAndBothHearEachOther() {
        try (var lea = lea()) {
            var phone = new Telephone(lea.page()).plugIn();
            lab.sends(SCENARIO, false);
            phone.rings();
            assertThat(lea.page()).hasTitle(Pattern.compile("^☎ Un client appelle"));
            lea.photographs("phone-ringing");
            phone.press("Décrocher").showsSeat("talking");
            bothSpeak(lab.callAt(SEAT).orElseThrow());
            phone.hearsTheCustomer();
            lea.photographs("phone-talking");
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void aHoldIsShownWhenTheSwitchSaysSoAndItsTimeRuns() {
        try (var lea = lea()) {
            var phone = talking(lea);
            phone.press("Mettre en garde").showsSeat("on-hold");
            assertThat(lea.page().locator(".seat-timer .timer")).hasText(Pattern.compile("00:0[1-9]"));
            lea.photographs("phone-on-hold");
            phone.press("Reprendre").showsSeat("talking").hearsTheCustomer();
        }
    }

    @Test
    void aMutedMicrophoneSaysNothing() throws Exception {
        try (var lea = lea()) {
            var phone = talking(lea);
            var agent = RecordedHalf.ofAgent(lab.home(), lab.callAt(SEAT).orElseThrow());
            Eventually.isTrue(A_WHILE, "her voice", agent::speaks);
            phone.press("Couper mon micro");
            assertThat(phone.button("Rouvrir mon micro")).isVisible();
            long muted = agent.bytes() + SETTLES;
            Eventually.isTrue(A_WHILE, "four seconds more", () -> agent.bytes() > muted + FOUR_SECONDS);
            assertThat(agent.speaksAfter(muted)).isFalse();
            phone.press("Rouvrir mon micro");
            long open = agent.bytes();
            Eventually.isTrue(A_WHILE, "her voice again", () -> agent.speaksAfter(open));
        }
    }

    @Test
    void aKeyIsPressedByClickAndByKeyboard() {
        try (var lea = lea()) {
            var phone = talking(lea);
            phone.press("Clavier");
            var page = lea.page();
            page.locator(".keypad button").getByText("5").click();
            page.keyboard().press("#");
            assertThat(page.locator(".keypad-said")).hasText("5#");
            Eventually.isTrue(() ->
                    lab.keysHeard(lab.callAt(SeatId.numbered(1)).orElseThrow()).equals("5#"));
            lea.photographs("phone-keypad");
            page.keyboard().press("Escape");
            assertThat(page.locator(".keypad")).hasCount(0);
            page.keyboard().press("F9");
            phone.showsSeat("wrapping-up");
        }
    }

    @Test
    void aCallSheDeclinesGoesBackToTheQueueAndSheIsPaused() {
        try (var lea = lea()) {
            var phone = new Telephone(lea.page()).plugIn();
            lab.sends(SCENARIO, false);
            phone.rings().press("Refuser").showsSeat("paused");
            assertThat(lea.page().locator(".seat-state")).containsText("Appel manqué");
        }
    }

    @Test
    void inAnExerciseThatSaysSoCallsArePutThrough() {
        try (var lea = lea()) {
            var phone = new Telephone(lea.page()).plugIn();
            lab.sends(SCENARIO, true);
            phone.showsSeat("talking");
            bothSpeak(lab.callAt(SEAT).orElseThrow());
        }
    }

    @Test
    void aReloadInMidCallBringsTheSoundBack() throws Exception {
        try (var lea = lea()) {
            var phone = talking(lea);
            var call = lab.callAt(SEAT).orElseThrow();
            bothSpeak(call);
            lea.page().reload();
            phone.hearsTheCustomer().showsSeat("talking");
            assertThat(phone.button("Raccrocher")).isVisible();
            long before = RecordedHalf.ofAgent(lab.home(), call).bytes();
            Eventually.isTrue(
                    A_WHILE,
                    "her voice again",
                    () -> RecordedHalf.ofAgent(lab.home(), call).speaksAfter(before));
            assertThat(lab.callAt(SEAT)).contains(call);
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void aReloadDuringAHoldTakesTheCustomerBack() {
        try (var lea = lea()) {
            var phone = talking(lea);
            phone.press("Mettre en garde").showsSeat("on-hold");
            lea.page().reload();
            phone.showsSeat("talking").hearsTheCustomer();
        }
    }

    @Test
    void aSecondWindowTakesThePhoneAndTheFirstSaysSo() {
        try (var lea = lea()) {
            var phone = talking(lea);
            var second = lea.page().context().newPage();
            Telephone.prepare(second);
            second.navigate(lab.address());
            new Telephone(second).hearsTheCustomer().showsSeat("talking");
            assertThat(lea.page().locator(".phone")).containsText("ouvert dans une autre fenêtre");
            lea.photographs("phone-taken");
            phone.press("L’utiliser ici").hearsTheCustomer();
            assertThat(second.locator(".phone")).containsText("ouvert dans une autre fenêtre");
        }
    }

    @Test
    void theHeadsetIsCheckedBeforeTheFirstCall() {
        try (var lea = lea()) {
            var phone = new Telephone(lea.page()).plugIn();
            assertThat(lea.page().locator(".phone")).containsText("avant le premier appel");
            phone.press("Vérifier mon casque");
            var check = lea.page().locator(".headset-check");
            assertThat(check.locator("option").first()).hasText("Choix de l’ordinateur");
            Axe.findsNothing(lea.page());
            lea.photographs("headset-devices");
            phone.press("Commencer");
            assertThat(check.locator("[aria-current=step]")).hasText("Parlez");
            lea.photographs("headset-speaking");
            assertThat(check.locator(".facts"))
                    .containsText(
                            Pattern.compile("Aller-retour\\d+ ms"),
                            new LocatorAssertions.ContainsTextOptions().setTimeout(45_000));
            assertThat(check).not().containsText("On ne vous entend pas");
            Axe.findsNothing(lea.page());
            lea.photographs("headset-verdict");
            phone.press("Fermer").isReady();
        }
    }

    @Test
    void aHeadsetThatIsPulledOutIsSaidAndGoesOnWhenItIsBack() {
        try (var lea = lea()) {
            var phone = talking(lea);
            phone.losesItsMicrophone();
            assertThat(lea.page().getByRole(AriaRole.ALERT)).containsText("Le casque est débranché");
            lea.photographs("phone-unplugged");
            phone.findsAMicrophone();
            assertThat(lea.page().getByRole(AriaRole.ALERT)).hasCount(0);
            var agent = RecordedHalf.ofAgent(lab.home(), lab.callAt(SEAT).orElseThrow());
            Eventually.isTrue(A_WHILE, "her voice", agent::speaks);
        }
    }

    /** At another computer: she is asked, the call comes with her, the old page says why it is closed. */
    @Test
    void sheMovesToAnotherComputerInMidCall() {
        try (var lea = lea();
                var other = new Visitor(lab, prepared())) {
            talking(lea);
            var call = lab.callAt(SEAT);
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
            assertThat(lab.callAt(SEAT)).isEqualTo(call);
        }
    }

    /** Both of the page's lines to the lab are cut, its sound is not: it says so, heals, and can still end the call. */
    @Test
    void aNetworkThatIsCutIsSaidAndHealsAndTheCallIsKept() {
        try (var cut = new Scissors(prepared());
                var lea = new Visitor(lab, cut.page()).asTrainee(1)) {
            var phone = talking(lea);
            var call = lab.callAt(SEAT);
            cut.cut();
            assertThat(lea.page().locator(".phone")).containsText("Le téléphone est coupé");
            assertThat(lea.page().locator(".band")).containsText("Données figées depuis");
            lea.photographs("phone-cut");
            cut.mend();
            assertThat(lea.page().locator(".band")).containsText("En direct");
            assertThat(lea.page().locator(".phone")).containsText("Le casque est en appel", Telephone.soon());
            assertThat(lab.callAt(SEAT)).isEqualTo(call);
            phone.press("Mettre en garde").showsSeat("on-hold");
            phone.press("Reprendre").showsSeat("talking");
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    /** Her own phone rings first and picks up by itself, because she has asked for the call. */
    @Test
    void sheCallsACustomerAndAReloadBringsHimBack() {
        try (var lea = lea()) {
            var phone = new Telephone(lea.page()).plugIn();
            lab.listsOne(SCENARIO);
            phone.press("Appeler le client suivant").showsSeat("talking").hearsTheCustomer();
            var call = lab.callAt(SEAT);
            lea.page().reload();
            phone.showsSeat("talking").hearsTheCustomer();
            assertThat(lab.callAt(SEAT)).isEqualTo(call);
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void aPageThatCrashesLeavesTheCallAndTheNextPageTakesItUp() {
        try (var lea = lea()) {
            talking(lea);
            var call = lab.callAt(SEAT);
            lea.crashes();
            var next = lea.page().context().newPage();
            Telephone.prepare(next);
            next.navigate(lab.address());
            new Telephone(next).showsSeat("talking").hearsTheCustomer();
            assertThat(lab.callAt(SEAT)).isEqualTo(call);
            new Telephone(next).press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void somebodyOnHerListWhoLetsItRingIsPutDownForLaterAndCalledAgain() {
        try (var lea = lea()) {
            var phone = new Telephone(lea.page()).plugIn();
            var list = lea.page().locator(".call-list li");
            lab.listsOneWhoLetsItRing(SCENARIO);
            assertThat(list).containsText("Pas encore appelé");
            list.getByRole(AriaRole.BUTTON).click();
            phone.showsSeat("dialling").press("Raccrocher").showsSeat("wrapping-up");
            phone.press("Noter un rappel").press("Ajouter à mes rappels");
            assertThat(lea.page().locator(".agenda li")).hasCount(1);
            lea.page().getByText("Pas joint").click();
            lea.page().getByText("Ne répond pas").click();
            lea.photographs("phone-not-reached");
            phone.press("Enregistrer et clôturer").showsSeat("ready");
            assertThat(list).hasAttribute("data-result", "missed");
            Axe.findsNothing(lea.page());
            lea.photographs("phone-call-list");
            lab.makesHimAnswer(SCENARIO);
            assertThat(list).containsText("Rappeler");
            lea.page().keyboard().press("F1");
            lea.page().keyboard().press("p");
            lea.page().keyboard().press("Enter");
            phone.showsSeat("talking").hearsTheCustomer();
        }
    }

    /** What is heard on every leg is SupervisionIT's; here is what both pages show. */
    @Test
    void aSupervisorListensAndWhispersFromHerOwnPageAndTheTraineeSeesOnlyWhoSpeaksToHer() {
        try (var lea = lea();
                var sam = new Visitor(lab, chromium.visit("fr", "light")).asSupervisor()) {
            talking(lea);
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
        try (var lea = lea();
                var sam = new Visitor(lab, chromium.visit("fr", "light")).asSupervisor()) {
            new Telephone(lea.page()).press("Demander de l’aide");
            assertThat(sam.page().locator(".tile[data-seat=seat-01]")).containsText("Demande de l’aide");
            new Telephone(lea.page()).press("Je n’ai plus besoin d’aide");
            assertThat(sam.page().locator(".tile[data-seat=seat-01]")).not().containsText("Demande de l’aide");
        }
    }

    @Test
    void aMessageIsReadAMomentMarkedAndAPauseAskedForDuringACall() {
        try (var lea = lea();
                var sam = new Visitor(lab, chromium.visit("fr", "light")).asSupervisor()) {
            talking(lea);
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
        try (var lea = lea()) {
            var phone = talking(lea);
            phone.press(ASK).press("File « accueil »").showsSeat("wrapping-up");
        }
    }

    @Test
    void sheAsksTheSecondLevelComesBackTalksWithBothAndGivesTheCustomerAway() {
        try (var lea = lea();
                var sam = new Visitor(lab, chromium.visit("fr", "dark")).asSupervisor()) {
            var phone = talking(lea);
            phone.press(ASK);
            Axe.findsNothing(lea.page());
            lea.photographs("phone-colleagues");
            lea.page()
                    .getByLabel(Pattern.compile("^Karim Lahaye"))
                    .getByText("Lui parler d’abord")
                    .click();
            var bar = lea.page().locator(".consultation");
            assertThat(bar).containsText("Vous parlez avec le deuxième niveau. Le client entend de la musique.");
            assertThat(sam.page().locator(".tile[data-seat=seat-01]"))
                    .containsText("Demande conseil : le deuxième niveau");
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

    @ParameterizedTest
    @CsvSource({"nl,dark,1", "en,light,1"})
    void axeFindsNothingWhileSheIsOnThePhone(String language, String theme, int seat) {
        var page = chromium.visit(language, theme);
        Telephone.prepare(page);
        try (var lea = new Visitor(lab, page).choosesBrowserPhoneAtFirst().asTrainee(seat)) {
            var phone = new Telephone(page);
            lab.sends(SCENARIO, false);
            phone.showsSeat("ringing");
            assertThat(page.locator(".call-controls .main")).isVisible();
            Axe.findsNothing(page);
            lea.photographs("phone-ringing-" + language + "-" + theme);
            page.keyboard().press("F2");
            phone.showsSeat("talking");
            Axe.findsNothing(page);
            lea.photographs("phone-talking-" + language + "-" + theme);
        }
    }

    private static Telephone talking(Visitor trainee) {
        var phone = new Telephone(trainee.page()).plugIn();
        lab.sends(SCENARIO, false);
        return phone.rings().press("Décrocher").showsSeat("talking").hearsTheCustomer();
    }

    private static void bothSpeak(CallId call) {
        Eventually.isTrue(A_WHILE, "her voice", RecordedHalf.ofAgent(lab.home(), call)::speaks);
        Eventually.isTrue(A_WHILE, "the customer's voice", RecordedHalf.ofCustomer(lab.home(), call)::speaks);
    }

    private static Visitor lea() {
        return new Visitor(lab, prepared()).asTrainee(1);
    }

    private static Page prepared() {
        var page = chromium.visit("fr", "light");
        Telephone.prepare(page);
        return page;
    }
}
