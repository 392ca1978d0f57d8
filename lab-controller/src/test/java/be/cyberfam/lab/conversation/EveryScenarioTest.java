package be.cyberfam.lab.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.MoodCause;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryScenarioTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void comesToItsEndWithAPoliteAgent(Named role) {
        for (var pace : Pace.values()) {
            seeds().forEach(seed -> {
                var call = Rehearsal.of(role.role(), seed, pace, Agents.polite());
                assertThat(call.farewell()).as("%s seed %d", pace, seed).hasValue(Farewell.DONE);
                assertThat(call.said()).endsWith("goodbye").doesNotContain("fed-up");
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void endsInAngerWithARudeAgent(Named role) {
        seeds().forEach(seed -> {
            var call = Rehearsal.of(role.role(), seed, Pace.NATURAL, Agents.rude());
            assertThat(call.farewell()).as("seed %d", seed).hasValue(Farewell.FED_UP);
            assertThat(call.mood().ledger()).extracting(Mood.Change::cause).contains(MoodCause.TALKED_OVER);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void fitsADemonstrationAtABriskPace(Named role) {
        seeds().forEach(seed -> {
            var call = Rehearsal.of(role.role(), seed, Pace.BRISK, Agents.polite());
            assertThat(call.length().minusSeconds(8)).as("seed %d", seed).isBetween(Agents.s(20), Agents.s(75));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void isPlayedTwiceTheSame(Named role) {
        seeds().forEach(seed -> {
            for (var agents :
                    List.of(Stream.of(Agents.polite(), Agents.polite()), Stream.of(Agents.rude(), Agents.rude()))) {
                var calls = agents.map(agent -> Rehearsal.of(role.role(), seed, Pace.NATURAL, agent))
                        .map(Rehearsal::done)
                        .toList();
                assertThat(calls.getFirst()).as("seed %d", seed).isEqualTo(calls.getLast());
            }
        });
    }

    private static LongStream seeds() {
        return LongStream.range(1, 9);
    }

    static Stream<Named> roles() {
        try {
            return PackLibrary.read(Path.of("..", "packs")).shelf().packs().values().stream()
                    .flatMap(pack -> pack.scenarios().stream().map(pack::role))
                    .map(Named::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Named(Role role) {
        @Override
        public String toString() {
            return role.pack() + "/" + role.scenario().id();
        }
    }
}
