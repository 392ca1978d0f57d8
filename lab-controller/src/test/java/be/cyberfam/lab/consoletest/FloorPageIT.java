package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.call.SeatId;
import be.cyberfam.lab.floor.PauseReason;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The supervisor's page on a floor where twelve robots work. */
class FloorPageIT {
    private static final int SEATS = 12;
    private static final double ENOUGH_FOR_ALL_PER_HOUR = 1500;
    private static final LocatorAssertions.IsVisibleOptions A_CALLS_LENGTH =
            new LocatorAssertions.IsVisibleOptions().setTimeout(150_000);

    private static final List<SeatId> HELD = List.of(SeatId.numbered(11), SeatId.numbered(12));

    private static OpenLab lab;
    private static Chromium chromium;

    @BeforeAll
    static void opens() {
        chromium = Chromium.start();
        lab = OpenLab.withSeats(SEATS).busy(ENOUGH_FOR_ALL_PER_HOUR);
    }

    @AfterAll
    static void closes() {
        chromium.close();
        lab.close();
    }

    @Test
    void everySeatHasATileWithItsPersonAndState() {
        try (var visitor = supervisor("fr", "light")) {
            var tiles = visitor.page().locator(".tile[data-seat]");
            assertThat(tiles).hasCount(SEATS);
            assertThat(tiles.first()).containsText("Robot 01");
            assertThat(visitor.page().locator(".band")).containsText("Central en marche");
            assertThat(visitor.page().locator(".band")).containsText("En direct");
        }
    }

    @Test
    void theFloorFollowsTheFeed() {
        try (var visitor = supervisor("fr", "light")) {
            var talking = visitor.page().locator(".tile[data-state=talking]").first();
            assertThat(talking).isVisible(A_CALLS_LENGTH);
            assertThat(talking).containsText("En appel");
            assertThat(talking.locator(".timer")).hasText(Pattern.compile("\\d\\d:\\d\\d"));
            assertThat(visitor.page().locator(".calls tbody tr").first()).isVisible(A_CALLS_LENGTH);
            assertThat(figure(visitor.page(), "service-level")).containsText("%");
        }
    }

    @Test
    void aTimerRuns() {
        try (var visitor = supervisor("fr", "light")) {
            var left = visitor.page().locator(".exercise-line .timer");
            var before = left.textContent();
            assertThat(left).not().hasText(before);
        }
    }

    @Test
    void theFormulaOfAFigureIsOneKeyAway() {
        try (var visitor = supervisor("fr", "light")) {
            var level = figure(visitor.page(), "service-level");
            assertThat(level.locator(".formula-text")).isHidden();
            level.locator("button").focus();
            assertThat(level).containsText("Formule B");
            assertThat(level.locator(".formula-text")).isVisible();
            visitor.page().keyboard().press("Escape");
            assertThat(level.locator(".formula-text")).isHidden();
        }
    }

    @Test
    void severalSeatsAreHeldAndReleasedWithOneClick() {
        try (var visitor = supervisor("fr", "light")) {
            var page = visitor.page();
            button(page, "Choisir des postes").click();
            for (var seat : HELD) {
                page.locator(".tile[data-seat=" + seat.value() + "] input").check();
            }
            assertThat(page.locator(".tick-bar output")).hasText("2 postes choisis");
            button(page, "Suspendre").click();
            Eventually.isTrue(() -> HELD.stream().allMatch(FloorPageIT::isKeptFromCalls));
            button(page, "Relancer").click();
            Eventually.isTrue(() -> HELD.stream().noneMatch(FloorPageIT::isKeptFromCalls));
            button(page, "Terminé").click();
            assertThat(page.locator(".tile-tick")).hasCount(0);
        }
    }

    private static boolean isKeptFromCalls(SeatId seat) {
        return lab.seat(seat).pause().filter(PauseReason.HELD::equals).isPresent();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void aHandledCallCanBeHeard() {
        try (var visitor = supervisor("fr", "light")) {
            var listen = visitor.page().locator(".calls button").first();
            assertThat(listen).isVisible(A_CALLS_LENGTH);
            listen.click();
            var sound = visitor.page().locator("audio");
            assertThat(sound).isVisible();
            visitor.page().waitForFunction("() => document.querySelector('audio').duration > 1");
            visitor.page().waitForFunction("() => document.querySelector('audio').currentTime > 0.2");
            visitor.photographs("floor-playing");
        }
    }

    @Test
    void aLostLineIsSaidAndHealsAlone() {
        var isCut = new AtomicBoolean();
        var lines = new ArrayList<WebSocketRoute>();
        try (var visitor = new Visitor(lab, chromium.visit("fr", "light"))) {
            var page = visitor.page();
            page.routeWebSocket("**/api/v1/live", line -> {
                lines.add(line);
                if (isCut.get()) {
                    line.close();
                } else {
                    line.connectToServer();
                }
            });
            visitor.asSupervisor();
            isCut.set(true);
            lines.forEach(WebSocketRoute::close);
            assertThat(page.locator(".band")).containsText("Données figées depuis");
            assertThat(page.locator(".frozen-notice")).isVisible();
            visitor.photographs("floor-frozen");
            isCut.set(false);
            assertThat(page.locator(".band")).containsText("En direct");
            assertThat(page.locator(".frozen-notice")).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,light", "fr,dark", "nl,light", "nl,dark", "en,light", "en,dark"})
    void axeFindsNothingOnTheFloor(String language, String theme) {
        try (var visitor = supervisor(language, theme)) {
            assertThat(visitor.page().locator(".calls").first()).isVisible(A_CALLS_LENGTH);
            Axe.findsNothing(visitor.page());
            visitor.photographs("floor-" + language + "-" + theme);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr,light", "nl,dark", "en,light"})
    void axeFindsNothingOnTheParts(String language, String theme) {
        try (var visitor = new Visitor(lab, chromium.visit(language, theme)).opens("#/parts")) {
            assertThat(visitor.page().locator(".tile[data-seat]")).hasCount(11);
            Axe.findsNothing(visitor.page());
            visitor.photographs("parts-" + language + "-" + theme);
        }
    }

    /** 1366 × 768 at 200 % leaves 683 × 384 CSS pixels (WCAG 2.2, 1.4.10). */
    @Test
    void nothingIsCutOffAtTwiceTheSize() {
        try (var visitor = new Visitor(lab, chromium.visit(683, 384, "fr", "light")).asSupervisor()) {
            var tooWide = visitor.page()
                    .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(tooWide).isEqualTo(0);
            visitor.photographs("floor-200-percent");
        }
    }

    @Test
    void theLargeViewShowsSeatsAndQueueAlone() {
        try (var visitor = new Visitor(lab, chromium.visit(1920, 1080, "fr", "light")).asSupervisor()) {
            visitor.page().getByLabel("Grand affichage pour la classe").click();
            assertThat(visitor.page().locator(".last-calls")).isHidden();
            assertThat(visitor.page().locator(".queue")).isVisible();
            visitor.photographs("floor-large");
        }
    }

    private static Visitor supervisor(String language, String theme) {
        return new Visitor(lab, chromium.visit(language, theme)).asSupervisor();
    }

    private static Locator figure(Page page, String name) {
        return page.locator("[data-figure=" + name + "]");
    }
}
