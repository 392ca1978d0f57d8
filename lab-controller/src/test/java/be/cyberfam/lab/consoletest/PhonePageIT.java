package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.RecordedHalf;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.rtp.Sound;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainee's telephone in the page: real Chromium with a voice for a microphone, real Asterisk, real customers. */
@Timeout(120)
class PhonePageIT {
    /** What is on its way to the switch when a button is pressed, and four seconds, of raw sound. */
    private static final long SETTLES = Sound.RATE * Short.BYTES / 2;

    private static final long FOUR_SECONDS = Sound.RATE * Short.BYTES * 4;

    @RegisterExtension
    static final PhoneRoom ROOM = new PhoneRoom();

    @Test
    void sheAnswersACustomerAndBothHearEachOther() {
        try (var lea = ROOM.trainee()) {
            var phone = new Telephone(lea.page()).plugIn();
            ROOM.lab().sends(PhoneRoom.SCENARIO, false);
            phone.rings();
            assertThat(lea.page()).hasTitle(Pattern.compile("^☎ Un client appelle"));
            lea.photographs("phone-ringing");
            phone.press("Décrocher").showsSeat("talking");
            ROOM.bothSpeak(ROOM.lab().callAt(PhoneRoom.SEAT).orElseThrow());
            phone.hearsTheCustomer();
            lea.photographs("phone-talking");
            phone.press("Raccrocher").showsSeat("wrapping-up");
        }
    }

    @Test
    void aHoldIsShownWhenTheSwitchSaysSoAndItsTimeRuns() {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            phone.press("Mettre en garde").showsSeat("on-hold");
            assertThat(lea.page().locator(".seat-timer .timer")).hasText(Pattern.compile("00:0[1-9]"));
            lea.photographs("phone-on-hold");
            phone.press("Reprendre").showsSeat("talking").hearsTheCustomer();
        }
    }

    @Test
    void aMutedMicrophoneSaysNothing() throws Exception {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            var agent = RecordedHalf.ofAgent(
                    ROOM.lab().home(), ROOM.lab().callAt(PhoneRoom.SEAT).orElseThrow());
            Eventually.isTrue(PhoneRoom.A_WHILE, "her voice", agent::speaks);
            phone.press("Couper mon micro");
            assertThat(phone.button("Rouvrir mon micro")).isVisible();
            long muted = agent.bytes() + SETTLES;
            Eventually.isTrue(PhoneRoom.A_WHILE, "four seconds more", () -> agent.bytes() > muted + FOUR_SECONDS);
            assertThat(agent.speaksAfter(muted)).isFalse();
            phone.press("Rouvrir mon micro");
            long open = agent.bytes();
            Eventually.isTrue(PhoneRoom.A_WHILE, "her voice again", () -> agent.speaksAfter(open));
        }
    }

    @Test
    void aKeyIsPressedByClickAndByKeyboard() {
        try (var lea = ROOM.trainee()) {
            var phone = ROOM.talking(lea);
            phone.press("Clavier");
            var page = lea.page();
            page.locator(".keypad button").getByText("5").click();
            page.keyboard().press("#");
            assertThat(page.locator(".keypad-said")).hasText("5#");
            Eventually.isTrue(() -> ROOM.lab()
                    .keysHeard(ROOM.lab().callAt(SeatId.numbered(1)).orElseThrow())
                    .equals("5#"));
            lea.photographs("phone-keypad");
            page.keyboard().press("Escape");
            assertThat(page.locator(".keypad")).hasCount(0);
            page.keyboard().press("F9");
            phone.showsSeat("wrapping-up");
        }
    }

    @Test
    void aCallSheDeclinesGoesBackToTheQueueAndSheIsPaused() {
        try (var lea = ROOM.trainee()) {
            var phone = new Telephone(lea.page()).plugIn();
            ROOM.lab().sends(PhoneRoom.SCENARIO, false);
            phone.rings().press("Refuser").showsSeat("paused");
            assertThat(lea.page().locator(".seat-state")).containsText("Appel manqué");
        }
    }

    @Test
    void inAnExerciseThatSaysSoCallsArePutThrough() {
        try (var lea = ROOM.trainee()) {
            var phone = new Telephone(lea.page()).plugIn();
            ROOM.lab().sends(PhoneRoom.SCENARIO, true);
            phone.showsSeat("talking");
            ROOM.bothSpeak(ROOM.lab().callAt(PhoneRoom.SEAT).orElseThrow());
        }
    }

    @Test
    void theHeadsetIsCheckedBeforeTheFirstCall() {
        try (var lea = ROOM.trainee()) {
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
    void somebodyOnHerListWhoLetsItRingIsPutDownForLaterAndCalledAgain() {
        try (var lea = ROOM.trainee()) {
            var phone = new Telephone(lea.page()).plugIn();
            var list = lea.page().locator(".call-list li");
            ROOM.lab().listsOneWhoLetsItRing(PhoneRoom.SCENARIO);
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
            ROOM.lab().makesHimAnswer(PhoneRoom.SCENARIO);
            assertThat(list).containsText("Rappeler");
            lea.page().keyboard().press("F1");
            lea.page().keyboard().press("p");
            lea.page().keyboard().press("Enter");
            phone.showsSeat("talking").hearsTheCustomer();
        }
    }

    @ParameterizedTest
    @CsvSource({"nl,dark,1", "en,light,1"})
    void axeFindsNothingWhileSheIsOnThePhone(String language, String theme, int seat) {
        var page = ROOM.visit(language, theme);
        Telephone.prepare(page);
        try (var lea =
                new Visitor(ROOM.lab(), page).choosesBrowserPhoneAtFirst().asTrainee(seat)) {
            var phone = new Telephone(page);
            ROOM.lab().sends(PhoneRoom.SCENARIO, false);
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
}
