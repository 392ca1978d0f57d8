package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another machine of the class comes for the first time. */
class TrustPageIT {
    private static OpenLab lab;
    private static Chromium chromium;

    @BeforeAll
    static void opens() {
        chromium = Chromium.start();
        lab = OpenLab.forTheClass(1);
    }

    @AfterAll
    static void closes() {
        chromium.close();
        lab.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    void isToldHowToTrustTheLabAndWhatToCompare(String language) {
        try (var visitor = new Visitor(lab, chromium.visitUntrusted(language))) {
            visitor.page().navigate(lab.addressForOthers() + "#/trust");
            assertThat(visitor.page().locator(".fingerprint")).hasText(lab.fingerprint());
            Axe.findsNothing(visitor.page());
            visitor.photographs("trust-" + language);
        }
    }

    @Test
    void mayUseItsMicrophoneAndFollowsTheFloorLive() {
        try (var visitor = new Visitor(lab, chromium.visitUntrusted("fr"))) {
            var page = visitor.page();
            page.navigate(lab.addressForOthers());
            visitor.signsIn("", "formateur", lab.codeOf("formateur"));
            assertThat(page.locator(".band")).containsText("En direct");
            assertThat((Boolean) page.evaluate("() => isSecureContext && 'mediaDevices' in navigator"))
                    .isTrue();
        }
    }
}
