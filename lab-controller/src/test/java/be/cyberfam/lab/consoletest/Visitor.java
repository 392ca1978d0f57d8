package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Somebody in front of the console: signs in as people do, and keeps what the browser complained of. */
final class Visitor implements AutoCloseable {
    /** The browser itself reports a refused request; whether it may be refused is for the test to say. */
    private static final String REFUSED_REQUEST = "Failed to load resource";

    private final OpenLab lab;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(OpenLab lab, Page page) {
        this.lab = lab;
        this.page = page;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith(REFUSED_REQUEST)) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Visitor opens(String path) {
        page.navigate(lab.address() + path);
        return this;
    }

    /** By keyboard alone: the first field has the focus when the page opens. */
    Visitor signsIn(String seat, String person, String code) {
        assertThat(page.locator("input").first()).isFocused();
        page.keyboard().type(seat);
        page.keyboard().press("Tab");
        page.keyboard().type(person);
        page.keyboard().press("Tab");
        page.keyboard().insertText(code);
        page.keyboard().press("Enter");
        return this;
    }

    /** By a link that names the seat: the focus is on the name. */
    Visitor signsInAtLinkedSeat(String person) {
        assertThat(page.locator("input").nth(1)).isFocused();
        page.keyboard().type(person);
        page.keyboard().press("Tab");
        page.keyboard().insertText(lab.codeOf(person));
        page.keyboard().press("Enter");
        return this;
    }

    /** As at a computer whose headset was used before. */
    Visitor choosesBrowserPhone() {
        page.evaluate("() => localStorage.setItem('console.phone', 'browser')");
        return this;
    }

    /** The same, before any page is opened. */
    Visitor choosesBrowserPhoneAtFirst() {
        page.addInitScript("localStorage.setItem('console.phone', 'browser')");
        return this;
    }

    Visitor asSupervisor() {
        opens("").signsIn("", "formateur", lab.codeOf("formateur"));
        assertThat(page.locator(".tile[data-seat]").first()).isVisible();
        return this;
    }

    Visitor asTrainee(int number) {
        var person = "stagiaire-%02d".formatted(number);
        opens("").signsIn(String.valueOf(number), person, lab.codeOf(person));
        assertThat(page.locator(".seat-panel")).isVisible();
        return this;
    }

    /** To each purpose the same answer, kept: whoever is asked for the first time sees her page only then. */
    Visitor answersEveryPurpose(boolean agreed) {
        assertThat(page.locator(".consent-form")).isVisible();
        for (var purpose : page.locator(".consent-form fieldset").all()) {
            purpose.getByRole(AriaRole.RADIO).nth(agreed ? 0 : 1).check();
        }
        page.getByText("Garder mes choix").click();
        return this;
    }

    /** The browser's process for this page dies, as when memory runs out. */
    void crashes() {
        var gone = new AtomicBoolean();
        page.onCrash(crashed -> gone.set(true));
        assertThatThrownBy(() -> page.navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
        page.context().waitForCondition(gone::get);
    }

    /** Kept in target/screenshots, to look at. */
    void photographs(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        page.context().close();
        assertThat(complaints).isEmpty();
    }
}
