package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in, a trainee's seat, and a supervisor who runs an exercise, on a floor without robots. */
class SeatPageIT {
    private static final Pattern LOOKS_SECRET = Pattern.compile("[A-Za-z0-9]{20}");

    private static OpenLab lab;
    private static Chromium chromium;

    @BeforeAll
    static void opens() {
        chromium = Chromium.start();
        lab = OpenLab.withSeats(3);
    }

    @AfterAll
    static void closes() {
        chromium.close();
        lab.close();
    }

    @Test
    void thePageSpeaksFrenchToWhomeverComesFirst() {
        try (var visitor = new Visitor(lab, chromium.firstVisit()).opens("")) {
            assertThat(visitor.page().locator("h1")).hasText("Bonjour");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", "fr");
        }
    }

    @Test
    void aFirstVisitLeavesNoErrorInTheBrowsersConsole() {
        var page = chromium.firstVisit();
        var errors = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        try (var visitor = new Visitor(lab, page).opens("")) {
            assertThat(visitor.page().locator("h1")).hasText("Bonjour");
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void anEmptyFieldSaysWhatToWrite() {
        try (var visitor = stranger("fr", "light").opens("")) {
            button(visitor.page(), "Se connecter").click();
            assertThat(visitor.page().locator(".field-error")).hasText("Écrivez votre identifiant.");
            assertThat(visitor.page().getByLabel("Identifiant")).isFocused();
        }
    }

    @Test
    void aWrongCodeSaysWhatToDo() {
        try (var visitor = stranger("fr", "light").opens("").signsIn("", "stagiaire-03", "not the code")) {
            assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("Vérifiez les deux");
            visitor.photographs("sign-in-refused");
        }
    }

    @Test
    void aSeatThatIsNotThereIsSaidAtItsField() {
        try (var visitor =
                stranger("fr", "light").opens("").signsIn("88", "stagiaire-03", lab.codeOf("stagiaire-03"))) {
            assertThat(visitor.page().locator(".field-error")).containsText("Ce poste n’existe pas");
        }
    }

    @Test
    void theBrowserKeepsNoSecret() {
        try (var visitor = stranger("fr", "light").asTrainee(1)) {
            var kept = visitor.page()
                    .evaluate("() => JSON.stringify({...localStorage, ...sessionStorage}) + document.cookie");
            assertThat(String.valueOf(kept))
                    .doesNotContain(lab.codeOf("stagiaire-01"))
                    .doesNotContain("lab_session");
        }
    }

    @Test
    void aReloadKeepsHerSignedInAtHerSeat() {
        try (var visitor = stranger("fr", "light").asTrainee(1)) {
            visitor.page().reload();
            assertThat(visitor.page().locator("h1")).hasText("Poste 1");
        }
    }

    @Test
    void aTraineeSeesHowToSetUpHerPhoneAndNoOtherSeat() {
        try (var visitor = stranger("fr", "light").asTrainee(1)) {
            var phone = visitor.page().locator(".phone");
            assertThat(phone).containsText("seat-01-sip");
            assertThat(phone).not().containsText(LOOKS_SECRET);
            visitor.opens("#/floor");
            assertThat(visitor.page().locator(".tile")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,light", "fr,dark", "nl,light", "nl,dark", "en,light", "en,dark"})
    void axeFindsNothingAtTheDoorAndAtTheSeat(String language, String theme) {
        try (var visitor = stranger(language, theme).opens("")) {
            assertThat(visitor.page().locator("form")).isVisible();
            Axe.findsNothing(visitor.page());
            visitor.photographs("sign-in-" + language + "-" + theme);
            visitor.asTrainee(2);
            Axe.findsNothing(visitor.page());
            visitor.photographs("seat-" + language + "-" + theme);
        }
    }

    @Test
    void aSupervisorStartsFreezesResumesAndStopsAnExercise() {
        try (var visitor = stranger("fr", "light").asSupervisor()) {
            var page = visitor.page();
            page.getByLabel("Rythme").selectOption("waves");
            button(page, "Lancer l’exercice").click();
            assertThat(page.locator("[data-exercise=running]")).isVisible();
            assertThat(page.locator(".waiting li b").first()).isVisible();
            visitor.photographs("floor-queue");
            button(page, "Geler").click();
            assertThat(page.locator("[data-exercise=frozen]")).isVisible();
            button(page, "Reprendre").click();
            assertThat(page.locator("[data-exercise=running]")).isVisible();
            button(page, "Arrêter").click();
            button(page, "Oui, arrêter").click();
            assertThat(button(page, "Lancer l’exercice")).isVisible();
        }
    }

    private static Visitor stranger(String language, String theme) {
        return new Visitor(lab, chromium.visit(language, theme));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
