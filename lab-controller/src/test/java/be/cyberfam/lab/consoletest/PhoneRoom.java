package be.cyberfam.lab.consoletest;

import static java.util.Objects.requireNonNull;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.RecordedHalf;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.SeatId;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where a trainee's page telephones: a lab with two seats, and a Chromium whose microphone speaks. */
final class PhoneRoom implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    static final Duration A_WHILE = Duration.ofSeconds(45);
    static final SeatId SEAT = SeatId.numbered(1);
    static final String SCENARIO = "changement-adresse";

    private final IntFunction<OpenLab> opening;
    private @Nullable OpenLab lab;
    private @Nullable Chromium chromium;

    PhoneRoom() {
        this(OpenLab::withSeats);
    }

    /** @param opening by how many seats it has */
    PhoneRoom(IntFunction<OpenLab> opening) {
        this.opening = opening;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        lab = opening.apply(2);
        chromium = Chromium.speaking(TraineesVoice.in(lab.home()));
    }

    /** Nobody sits and nobody calls any more. */
    @Override
    public void afterEach(ExtensionContext context) {
        lab().clears(SEAT);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Optional.ofNullable(chromium).ifPresent(Chromium::close);
        Optional.ofNullable(lab).ifPresent(OpenLab::close);
    }

    OpenLab lab() {
        return requireNonNull(lab);
    }
    /** A page that nobody has opened the lab in; it can lose its microphone. */
    Page page() {
        var page = visit("fr", "light");
        Telephone.prepare(page);
        return page;
    }

    Page visit(String language, String theme) {
        return requireNonNull(chromium).visit(language, theme);
    }

    Visitor trainee() {
        return new Visitor(lab(), page()).asTrainee(1);
    }

    Visitor supervisor() {
        return new Visitor(lab(), visit("fr", "light")).asSupervisor();
    }

    /** A customer rings, she answers, he is heard. */
    Telephone talking(Visitor trainee) {
        var phone = new Telephone(trainee.page()).plugIn();
        lab().sends(SCENARIO, false);
        return phone.rings().press("Décrocher").showsSeat("talking").hearsTheCustomer();
    }

    void bothSpeak(CallId call) {
        Eventually.isTrue(A_WHILE, "her voice", RecordedHalf.ofAgent(lab().home(), call)::speaks);
        Eventually.isTrue(A_WHILE, "the customer's voice", RecordedHalf.ofCustomer(lab().home(), call)::speaks);
    }
}
