package be.cyberfam.lab.labtest;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.conductor.CallRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two labs of one machine, each on a home and ports of its own. */
@Timeout(150)
class SideBySideIT {
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void twoLabsTakeTheirCallsAtTheSameTimeAndKnowNothingOfEachOther() throws Exception {
        try (var one = demo("one");
                var other = demo("other")) {
            assertThat(one.address()).isNotEqualTo(other.address());
            assertThat(one.pbx()).isNotEqualTo(other.pbx());
            var ofOne = awaitTalking(one);
            var ofOther = awaitTalking(other);
            assertThat(one.end()).isZero();
            assertThat(other.end()).isZero();
            assertThatItsBooksAgreeOn(one, ofOne);
            assertThatItsBooksAgreeOn(other, ofOther);
            assertThat(one.calls()).extracting(CallRow::id).doesNotContainAnyElementsOf(ofOther);
            assertThat(other.calls()).extracting(CallRow::id).doesNotContainAnyElementsOf(ofOne);
        }
    }

    private WholeLab demo(String home) throws IOException {
        return WholeLab.start(folder.resolve(home), "demo", "--seats", "2", "--for", "90s");
    }

    private static Set<CallId> awaitTalking(WholeLab lab) throws IOException {
        var supervisor = lab.visitor("formateur");
        return Eventually.get(
                A_WHILE, () -> Optional.of(supervisor.callsTalkedOn()).filter(calls -> !calls.isEmpty()));
    }

    private static void assertThatItsBooksAgreeOn(WholeLab lab, Set<CallId> calls) throws IOException {
        var verdict = lab.books();
        assertThat(verdict.unexplained()).as(verdict.text()).isEmpty();
        assertThat(lab.calls()).extracting(CallRow::id).containsAll(calls);
    }
}
