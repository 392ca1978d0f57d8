package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The telephone on a trainee's page, as she sees it. */
record Telephone(Page page) {
    /** A busy machine takes its time to connect a call. */
    private static final double SOON_MS = 30_000;

    /** Remembers the page's connections and microphones, so that a test can ask what arrives and pull one out. */
    private static final String KEEP_CONNECTIONS = """
            window.connections = [];
            window.microphones = [];
            const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
            navigator.mediaDevices.getUserMedia = async (what) => {
                const stream = await open(what);
                window.microphones.push(...stream.getTracks());
                return stream;
            };
            const Plain = window.RTCPeerConnection;
            window.RTCPeerConnection = class extends Plain {
                constructor(...given) {
                    super(...given);
                    window.connections.push(this);
                }
            };
            """;

    private static final String SOUND_HEARD = """
            async () => {
                let energy = 0;
                for (const connection of window.connections.filter((one) => one.connectionState === 'connected')) {
                    (await connection.getStats()).forEach((report) => {
                        if (report.type === 'inbound-rtp') energy += report.totalAudioEnergy ?? 0;
                    });
                }
                return energy > 0.0005;
            }
            """;

    /** To be called before the page is opened. */
    static void prepare(Page page) {
        page.addInitScript(KEEP_CONNECTIONS);
    }

    /** She says that she uses this computer's headset. */
    Telephone plugIn() {
        button("Utiliser le casque de cet ordinateur").click();
        return isReady();
    }

    Telephone isReady() {
        assertThat(page.locator(".phone")).containsText("Casque relié", soon());
        return this;
    }

    Telephone rings() {
        showsSeat("ringing");
        assertThat(button("Décrocher")).isVisible();
        return this;
    }

    Telephone press(String name) {
        button(name).click();
        return this;
    }

    Telephone showsSeat(String state) {
        assertThat(page.locator(".seat-panel"))
                .hasAttribute("data-state", state, new LocatorAssertions.HasAttributeOptions().setTimeout(SOON_MS));
        return this;
    }

    /** Waits until the customer's voice has arrived in the page. */
    Telephone hearsTheCustomer() {
        page.waitForFunction(SOUND_HEARD, null, new Page.WaitForFunctionOptions().setTimeout(SOON_MS));
        return this;
    }

    /** As the browser tells the page that a headset was pulled out: its track stops and says so. */
    void losesItsMicrophone() {
        page.evaluate(
                "() => { const last = window.microphones.at(-1); last.stop(); last.dispatchEvent(new Event('ended')); }");
    }

    /** As the browser tells the page that a headset was plugged in. */
    void findsAMicrophone() {
        page.evaluate("() => navigator.mediaDevices.dispatchEvent(new Event('devicechange'))");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MS);
    }
}
