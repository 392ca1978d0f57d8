package be.cyberfam.lab.consoletest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.RecordedHalf;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A trainee's telephone in the page: real Chromium with a voice for a microphone, real Asterisk, real customers. */
@Timeout(120)
class PhonePageIT {
    private static final Duration A_WHILE = Duration.ofSeconds(45);
    private static final SeatId SEAT = SeatId.numbered(1);
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

    private static void bothSpeak(CallId call) {
        Eventually.isTrue(A_WHILE, "her voice", RecordedHalf.ofAgent(lab.home(), call)::speaks);
        Eventually.isTrue(A_WHILE, "the customer's voice", RecordedHalf.ofCustomer(lab.home(), call)::speaks);
    }

    private static Visitor lea() {
        var page = chromium.visit("fr", "light");
        Telephone.prepare(page);
        return new Visitor(lab, page).asTrainee(1);
    }
}
