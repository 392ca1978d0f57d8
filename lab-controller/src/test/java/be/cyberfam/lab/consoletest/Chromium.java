package be.cyberfam.lab.consoletest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's own Chromium. Each visit is a new person's: no cookie, nothing remembered. */
final class Chromium implements AutoCloseable {
    private static final double PATIENCE_MS = 20_000;
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--autoplay-policy=no-user-gesture-required",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    /** The browser's own microphone is a file that it plays over and over; it may be used without being asked for. */
    private static final List<String> WITH_A_VOICE = List.of(
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
            "--allow-loopback-in-peer-connection",
            "--use-file-for-fake-audio-capture=");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        return start(ARGUMENTS);
    }

    /** One whose microphone hears this WAV file. */
    static Chromium speaking(Path voice) {
        var more = Stream.concat(ARGUMENTS.stream(), WITH_A_VOICE.stream()).toList();
        return start(Stream.concat(more.subList(0, more.size() - 1).stream(), Stream.of(more.getLast() + voice))
                .toList());
    }

    private static Chromium start(List<String> arguments) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(arguments);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A window of that many CSS pixels, in that language ("fr", "nl", "en") and theme ("light", "dark"). */
    Page visit(int width, int height, String language, String theme) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("fr-BE")
                .setTimezoneId("Europe/Brussels"));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addInitScript(
                "localStorage.setItem('console.language', '%s'); localStorage.setItem('console.theme', '%s')"
                        .formatted(language, theme));
        return context.newPage();
    }

    /** A window of a class-room's PC. */
    Page visit(String language, String theme) {
        return visit(1366, 768, language, theme);
    }

    /** As on another machine of the class, whose trainee has clicked the warning away. */
    Page visitUntrusted(String language) {
        var context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(PATIENCE_MS);
        context.addInitScript("localStorage.setItem('console.language', '%s')".formatted(language));
        return context.newPage();
    }

    /** A page as a browser opens it that has never been here. */
    Page firstVisit() {
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium on the path: apt-get install chromium"));
    }
}
