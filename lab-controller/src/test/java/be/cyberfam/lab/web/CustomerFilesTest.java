package be.cyberfam.lab.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.CallEvent;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.call.CallTimeline;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ExerciseId;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Scenario;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CustomerFilesTest {
    private final PackLibrary packs = read();
    private final CustomerFiles files = new CustomerFiles(packs.shelf());

    @Test
    void theFileShowsWhoTheCustomerIsAndNotWhatWouldHelpHim() {
        assertThat(fileOf("offre-concurrente"))
                .containsKeys("customer-number", "phone", "address")
                .doesNotContainKeys("fitting", "rival-price", "price");
    }

    @Test
    void everyCallersFileHoldsHisTelephoneNumber() {
        assertThat(pack().scenarios())
                .allSatisfy(scenario -> assertThat(files.of(call(scenario)))
                        .containsKey("phone")
                        .allSatisfy((field, value) ->
                                assertThat(CustomerFiles.FIELDS).contains(field)));
    }

    @Test
    void aCallOfNoPackHasNoFile() {
        assertThat(files.of(CallTimeline.begunBy(new CallEvent.Offered(new CallId("c-1"), Instant.EPOCH))))
                .isEmpty();
    }

    private Map<String, String> fileOf(String scenario) {
        return files.of(call(pack().scenarios().stream()
                .filter(one -> one.id().value().equals(scenario))
                .findFirst()
                .orElseThrow()));
    }

    private Pack pack() {
        return packs.shelf().packs().values().iterator().next();
    }

    private CallTimeline call(Scenario scenario) {
        var plan = new CallPlan(
                new ExerciseId("ex-1"),
                Direction.INBOUND,
                TestLab.LINE,
                scenario.customer(),
                "Client",
                pack().id(),
                scenario.id(),
                Optional.of(scenario.right()),
                1);
        return CallTimeline.begunBy(new CallEvent.Placed(new CallId("c-1"), Instant.EPOCH, plan));
    }

    private static PackLibrary read() {
        try {
            return PackLibrary.read(Path.of("..", "packs"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
