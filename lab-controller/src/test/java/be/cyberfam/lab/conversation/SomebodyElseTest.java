package be.cyberfam.lab.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.dialler.AttemptResult;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Pickup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who answers at the number of somebody else has a voice and a small scenario of his own, in every pack. */
class SomebodyElseTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void saysThatItIsNotHimAndLeavesPolitely(Pack pack) {
        assertThat(pack.standIns())
                .isNotEmpty()
                .allSatisfy(other -> LongStream.range(1, 9).forEach(seed -> {
                    var call = Rehearsal.of(pack.role(other), seed, Pace.NATURAL, Agents.polite());
                    assertThat(call.farewell())
                            .as("%s seed %d", other.id(), seed)
                            .hasValue(Farewell.DONE);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void someAreGoneForGoodAndSomeAreThereLater(Pack pack) {
        var attempts = pack.outcomes().attempts();
        assertThat(pack.others())
                .extracting(Pickup.SomebodyElse::right)
                .extracting(right -> attempts.get(right.code()))
                .contains(AttemptResult.WRONG_PERSON, AttemptResult.LATER)
                .doesNotContainNull();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packs")
    void nobodyOfThemCallsByHimself(Pack pack) {
        assertThat(pack.scenarios()).isNotEmpty().noneMatch(scenario -> scenario.standsIn());
    }

    static Stream<Pack> packs() throws IOException {
        return PackLibrary.read(Path.of("..", "packs")).shelf().packs().values().stream();
    }
}
