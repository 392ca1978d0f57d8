package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A grid is signed and attested by a trainer, and read by the one it is about, as paper too. */
class GridPageIT {
    private static final Pattern CODE = Pattern.compile("\\w{4}(-\\w{4}){4}");
    private static final String LISTENS = "[data-competence='listen']";
    private static final int TALL = 1_500;

    private static OpenLab lab;
    private static Chromium chromium;

    @BeforeAll
    static void opens() {
        chromium = Chromium.start();
        lab = OpenLab.withSeats(1);
    }

    @AfterAll
    static void closes() {
        chromium.close();
        lab.close();
    }

    @Test
    void whatATrainerSignsIsReadByTheTraineeAndStandsOnPaper() throws IOException {
        signsAndAttests();
        try (var trainee = visitor("fr", "light").asTrainee(1)) {
            trainee.opens("#/day");
            var page = trainee.page();
            assertThat(page.locator(".learned h2")).hasText("Ma grille de compétences");
            assertThat(page.locator(".cycle").first()).containsText("1 compétence signée sur");
            assertThat(row(page).locator(".level-mark").first()).hasAttribute("data-level", "2");
            row(page).locator(".grid-open").click();
            assertThat(row(page)).containsText("Entendu pendant un jeu de rôle.");
            assertThat(row(page).locator(".indicator").first()).containsText("Aucun appel pour le moment.");
            assertThat(page.locator(".learned form, .learned select")).hasCount(0);
            Axe.findsNothing(page);
            trainee.photographs("my-grid-fr-light");
            assertThat(paper(page)).contains("Stagiaire", "Écouter jusqu’au bout niveau 2 sur 3", code(page));
        }
        looksWellInDutchAndInTheDark();
    }

    private static void signsAndAttests() {
        try (var trainer = visitor("fr", "light").asSupervisor().opens("#/people")) {
            var page = trainer.page();
            button(page, "Compétences").click();
            page.getByLabel("Stagiaire").selectOption("stagiaire-01");
            row(page).locator(".grid-open").click();
            row(page).getByRole(AriaRole.RADIO).nth(1).check();
            assertThat(button(page, "Signer")).hasAttribute("aria-disabled", "true");
            row(page).getByLabel("Remarque").fill("Entendu pendant un jeu de rôle.");
            Axe.findsNothing(page);
            trainer.photographs("grid-signing-fr-light");
            button(page, "Signer").click();
            assertThat(row(page).locator(".signatures li")).hasCount(1);
            button(page, "Faire l’attestation du cycle 1").click();
            assertThat(page.locator(".attestations code")).hasText(CODE);
            Axe.findsNothing(page);
            page.locator(".attestations").scrollIntoViewIfNeeded();
            trainer.photographs("grid-signed-fr-light");
        }
    }

    private static void looksWellInDutchAndInTheDark() {
        try (var trainee = visitor("nl", "dark").asTrainee(1)) {
            trainee.opens("#/day");
            row(trainee.page()).locator(".grid-open").click();
            assertThat(row(trainee.page()).locator(".signatures li")).hasCount(1);
            Axe.findsNothing(trainee.page());
            trainee.photographs("my-grid-nl-dark");
        }
    }

    /** What a PDF reader finds on the sheet that is downloaded. */
    private static String paper(Page page) throws IOException {
        var file = page.waitForDownload(() -> page.getByText("Imprimer (PDF)").click())
                .path();
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static String code(Page page) {
        return page.locator(".attestations code").textContent();
    }

    private static Locator row(Page page) {
        return page.locator(LISTENS);
    }

    private static Visitor visitor(String language, String theme) {
        return new Visitor(lab, chromium.visit(1_366, TALL, language, theme));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
