package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer's pages beside the floor, while three robots work: wallboard, exercises, calls, classes. */
class TrainerPagesIT {
    private static final Pattern SECONDS = Pattern.compile("\\d+,\\d\\s*s");
    private static final LocatorAssertions.IsVisibleOptions A_CALLS_LENGTH =
            new LocatorAssertions.IsVisibleOptions().setTimeout(150_000);

    private static OpenLab lab;
    private static Chromium chromium;

    @BeforeAll
    static void opens() {
        chromium = Chromium.start();
        lab = OpenLab.withSeats(3).busy(400);
    }

    @AfterAll
    static void closes() {
        chromium.close();
        lab.close();
    }

    @ParameterizedTest
    @CsvSource({"fr,light", "nl,dark", "en,light"})
    void axeFindsNothingOnATrainersPages(String language, String theme) {
        try (var visitor = trainer(language, theme)) {
            for (var name : List.of("wall", "exercises", "packs", "calls", "people")) {
                visitor.opens("#/" + name);
                assertThat(visitor.page().locator("nav [aria-current=page]")).hasAttribute("href", "#/" + name);
                assertThat(visitor.page().locator("main .skeleton")).hasCount(0);
                Axe.findsNothing(visitor.page());
                visitor.photographs(name + "-" + language + "-" + theme);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,dark", "nl,light", "en,dark"})
    void axeFindsNothingOnTheViewsOfTheClassesAndInTheWorkshop(String language, String theme) {
        try (var visitor = trainer(language, theme).opens("#/people")) {
            var views = visitor.page().locator(".page-head .tabs button");
            assertThat(views).hasCount(8);
            for (int view = 1; view < 8; view++) {
                views.nth(view).click();
                assertThat(visitor.page().locator("main .skeleton")).hasCount(0);
                Axe.findsNothing(visitor.page());
                visitor.photographs("people-%d-%s-%s".formatted(view, language, theme));
            }
            for (var place :
                    List.of("packs/fr-accueil/changement-adresse", "packs/fr-accueil/changement-adresse/write")) {
                visitor.opens("#/" + place);
                assertThat(visitor.page().locator("main .graph-box").first()).isVisible();
                Axe.findsNothing(visitor.page());
            }
        }
    }

    /** One press of Tab after the other comes by every control of the page; of a group of radio buttons by the chosen one. */
    @ParameterizedTest
    @ValueSource(
            strings = {"exercises", "packs/fr-accueil", "packs/fr-accueil/changement-adresse/write", "calls", "people"})
    void everyControlIsReachedByTheTabKey(String name) {
        try (var visitor = trainer("fr", "light").opens("#/" + name)) {
            var page = visitor.page();
            assertThat(page.locator("main .skeleton")).hasCount(0);
            assertThat(page.locator("main h1")).isVisible();
            page.evaluate(NUMBERS_ITS_CONTROLS);
            int controls = ((Number) page.evaluate("() => window.controls.size")).intValue();
            assertTrue(controls > 8, name + " has " + controls + " controls");
            for (int press = 0; press < controls + 40; press++) {
                page.keyboard().press("Tab");
            }
            assertEquals("[]", page.evaluate("() => JSON.stringify([...window.controls.values()])"), name);
        }
    }

    /** Each control that is passed by is struck off the list. */
    private static final String NUMBERS_ITS_CONTROLS = """
            () => {
                const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
                const is = (one) => one.checkVisibility() && !one.disabled && one.tabIndex >= 0
                    && (one.type !== 'radio' || one.checked);
                window.controls = new Map([...document.querySelectorAll(all)].filter(is)
                    .map((one) => [one, one.getAttribute('aria-label') || one.textContent.slice(0, 40) || one.id]));
                document.addEventListener('focusin', ({ target }) => window.controls.delete(target));
                document.activeElement?.blur();
            }
            """;

    @Test
    void theWallboardDrawsItsCurves() {
        try (var visitor = trainer("fr", "light").opens("#/wall")) {
            assertThat(visitor.page().locator(".chart canvas")).hasCount(3, aCallsLength());
            assertThat(visitor.page().locator(".board-figure").first()).containsText("Clients en attente");
        }
    }

    @Test
    void anExerciseIsMadeHarderAndEasierWhileItRuns() {
        try (var visitor = trainer("fr", "light").opens("#/exercises")) {
            var page = visitor.page();
            var pace = page.locator(".exercise-line");
            button(page, "Plus difficile").click();
            assertThat(pace).containsText(Pattern.compile("500.appels par heure"));
            button(page, "Plus facile").click();
            assertThat(pace).containsText(Pattern.compile("400.appels par heure"));
        }
    }

    @Test
    void aWaveFillsTheQueueAtOnce() {
        try (var visitor = trainer("fr", "light").opens("#/exercises")) {
            button(visitor.page(), "Envoyer une vague").click();
            visitor.opens("#/floor");
            assertThat(visitor.page().locator(".waiting li.more")).isVisible();
        }
    }

    @Test
    void anExerciseIsKeptAsATemplateOpenedAndForgotten() {
        try (var visitor = trainer("fr", "light").opens("#/exercises")) {
            var page = visitor.page();
            page.getByLabel("Par vagues").check();
            page.getByLabel("Nom de l’exercice").fill("Vagues du lundi");
            button(page, "Garder comme modèle").click();
            var template = page.locator(".templates");
            assertThat(template).containsText("Vagues du lundi");
            page.reload();
            assertThat(page.getByLabel("Nom de l’exercice")).hasValue("");
            button(page, "Ouvrir Vagues du lundi dans le formulaire").click();
            assertThat(page.getByLabel("Nom de l’exercice")).hasValue("Vagues du lundi");
            assertThat(page.getByLabel("Par vagues")).isChecked();
            button(page, "Oublier Vagues du lundi").click();
            assertThat(template).not().containsText("Vagues du lundi");
        }
    }

    @Test
    void whoWantsNoMoreCallsIsEnteredAndTakenOutWithAReason() {
        try (var visitor = trainer("fr", "light").opens("#/exercises")) {
            var page = visitor.page();
            var register = page.locator(".refusals");
            assertThat(register).containsText("Personne n’a demandé à ne plus être appelé.");
            button(page, "Ajouter un numéro").click();
            register.getByLabel("Numéro").fill("poste 12");
            button(page, "Ajouter").click();
            assertThat(register.locator(".field-error").first()).hasText("Écrivez un numéro de 3 à 15 chiffres.");
            register.getByLabel("Numéro").fill("0478/12.34.56");
            register.getByLabel("Nom (facultatif)").fill("Inès Morales");
            register.getByLabel("Raison").fill("Demandé par lettre");
            button(page, "Ajouter").click();
            assertThat(register.locator("li")).containsText("Inès Morales · +32478123456");
            button(page, "Retirer Inès Morales du registre").click();
            register.getByLabel("Pourquoi le retirer ?").fill("A changé d’avis");
            register.locator("form").getByRole(AriaRole.BUTTON).click();
            assertThat(register).containsText("Personne n’a demandé à ne plus être appelé.");
        }
    }

    @Test
    void aFormThatCannotBeSaysWhereAndWhy() {
        try (var visitor = trainer("fr", "light").opens("#/exercises")) {
            var page = visitor.page();
            page.getByLabel("Durée").fill("0");
            button(page, "Préparer pour plus tard").click();
            assertThat(page.locator(".field-error")).hasText("Un nombre de 1 à 720.");
            page.getByLabel("Durée").fill("15");
            button(page, "Préparer pour plus tard").click();
            assertThat(page.locator(".shelf")).containsText("180 appels par heure");
        }
    }

    @Test
    void aCallsPageShowsAndPlaysBothVoices() {
        try (var visitor = trainer("fr", "light")) {
            var page = visitor.page();
            var heard = new Locator.FilterOptions().setHas(page.locator("button"));
            var call = page.locator(".calls tbody tr").filter(heard).first();
            assertThat(call).isVisible(A_CALLS_LENGTH);
            call.locator(".when a").click();
            assertThat(page.locator(".waveform")).isVisible();
            assertThat(page.locator("[data-figure='greeting'] .figure-value")).hasText(SECONDS);
            assertThat(page.locator(".waveform [data-side='agent'] .spurt").first())
                    .isAttached();
            button(page, "Écouter").click();
            page.waitForFunction("() => document.querySelector('audio').currentTime > 0.2");
            button(page, "Le client seul").click();
            page.getByRole(AriaRole.SLIDER).press("Home");
            assertThat(page.locator(".timeline")).containsText("Décroché");
            assertThat(page.locator(".call-debrief")).isVisible(A_CALLS_LENGTH);
            page.getByLabel(Pattern.compile("^Commentaire à")).fill("Ici, laissez-le finir.");
            button(page, "Envoyer").click();
            assertThat(page.locator(".comments li")).containsText("Pas encore lu.");
            button(page, "Évaluer avec la grille").click();
            var criterion = page.locator("[data-criterion='introduces-herself']");
            criterion.getByRole(AriaRole.RADIO).nth(2).check();
            assertThat(criterion.locator(".evidence")).isVisible();
            assertThat(page.locator("[data-criterion='outcome-right'] .machine-line"))
                    .containsText("Mesuré");
            assertThat(page.locator(".mark-end")).containsText("Encore 6 critères.");
            Axe.findsNothing(page);
            visitor.photographs("call-fr-light");
        }
    }

    @Test
    void filtersNarrowTheListOfCalls() {
        try (var visitor = trainer("fr", "light")) {
            var page = visitor.page();
            assertThat(page.locator(".calls tbody tr").first()).isVisible(A_CALLS_LENGTH);
            visitor.opens("#/calls");
            assertThat(page.locator(".calls tbody tr").first()).isVisible();
            page.getByLabel("Résultat").selectOption("busy");
            assertThat(page.locator(".found-calls")).containsText("Aucun appel ne correspond.");
            button(page, "Effacer les filtres").click();
            assertThat(page.locator(".calls tbody tr").first()).isVisible();
        }
    }

    @Test
    void aScenarioIsReadAndChangedByATrainerWhoNeverSawYaml() {
        try (var visitor = trainer("fr", "light").opens("#/packs/nl-onthaal")) {
            var page = visitor.page();
            page.locator(".scenario-list a").first().click();
            page.locator(".graph-box").nth(1).press("Enter");
            assertThat(page.locator(".graph-box").nth(1)).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".line-list section")).not().hasCount(0);
            Axe.findsNothing(page);
            page.getByText("Changer ce scénario").click();
            var title = page.getByLabel("Titre").first();
            title.fill("");
            assertThat(page.locator(".write-side")).containsText("Il manque un texte.");
            assertThat(button(page, "Enregistrer")).hasAttribute("aria-disabled", "true");
            button(page, "Annuler le dernier changement").click();
            title.fill("Een andere titel");
            assertThat(page.locator(".write-side")).containsText("Rien à corriger.");
            Axe.findsNothing(page);
            button(page, "Enregistrer").click();
            assertThat(page.locator(".write-bar")).containsText("Enregistré.");
            visitor.opens("#/packs/nl-onthaal");
            assertThat(page.locator(".scenario-list")).containsText("Een andere titel");
            assertThat(page.locator(".pack-list")).containsText("changé ici");
        }
    }

    @Test
    void aPastedListBecomesAClassWhoseCodesWork() {
        try (var visitor = trainer("fr", "light").opens("#/people")) {
            var page = visitor.page();
            page.getByLabel("Nom de la classe").fill("Groupe de janvier");
            button(page, "Créer la classe").click();
            page.getByLabel("Noms").fill("Nom;Prénom\nHaddad;Amina\nPeeters;Tom\n");
            assertThat(page.locator(".add-trainees")).containsText("2 noms trouvés.");
            page.locator(".add-trainees button").click();
            var card = page.locator(".paper-card").filter(new Locator.FilterOptions().setHasText("Amina Haddad"));
            assertThat(card).containsText(Pattern.compile("\\d{6}"));
            visitor.photographs("people-codes");
            signsInAndSeesHerDay(card.locator(".code").textContent());
            button(page, "C’est noté").click();
            assertThat(page.locator(".paper-card")).hasCount(0);
            assertThat(page.locator(".class-list")).containsText("amina-haddad");
        }
    }

    private static void signsInAndSeesHerDay(String code) {
        try (var amina = new Visitor(lab, chromium.visit("fr", "light")).opens("")) {
            amina.signsIn("", "amina-haddad", code);
            amina.answersEveryPurpose(true).opens("#/day");
            for (var language : List.of("Français", "Nederlands", "English")) {
                amina.page().getByLabel(language).click();
                assertThat(amina.page().locator("main .empty")).isVisible();
                Axe.findsNothing(amina.page());
                amina.photographs("day-" + language);
            }
        }
    }

    @Test
    void theMeasuresOfSomeDaysAreToldByPersonAndByExercise() {
        try (var visitor = trainer("fr", "light").opens("#/people")) {
            var page = visitor.page();
            page.locator("main")
                    .getByText("Mesures", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".measures-table tbody tr").first()).isVisible(A_CALLS_LENGTH);
            page.getByText("Que veut dire chaque colonne ?").click();
            assertThat(page.locator(".definitions")).containsText("Aucune émotion de l’agent");
            Axe.findsNothing(page);
            visitor.photographs("people-measures");
            page.getByText("Par exercice").click();
            assertThat(page.locator(".measures-table thead")).containsText("Exercice");
        }
    }

    @Test
    void everySeatHasACardWithItsLinkToPrint() {
        try (var visitor = trainer("fr", "light").opens("#/people")) {
            button(visitor.page(), "Liens des postes").click();
            assertThat(visitor.page().locator(".seat-card svg")).hasCount(3);
            assertThat(visitor.page().locator(".seat-card").first()).containsText("#/sign-in?seat=1");
            Axe.findsNothing(visitor.page());
            visitor.photographs("people-links");
        }
    }

    @Test
    void nothingIsCutOffAtTwiceTheSize() {
        try (var visitor = new Visitor(lab, chromium.visit(683, 384, "fr", "light")).asSupervisor()) {
            for (var name : List.of("wall", "exercises", "packs", "calls", "people")) {
                visitor.opens("#/" + name);
                assertThat(visitor.page().locator("main .skeleton")).hasCount(0);
                var tooWide = visitor.page()
                        .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertEquals(0, tooWide, name);
            }
        }
    }

    private static LocatorAssertions.HasCountOptions aCallsLength() {
        return new LocatorAssertions.HasCountOptions().setTimeout(150_000);
    }

    private static Visitor trainer(String language, String theme) {
        return new Visitor(lab, chromium.visit(language, theme)).asSupervisor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
