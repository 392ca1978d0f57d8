package be.cyberfam.lab.pbxtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.pbx.Asterisk;
import be.cyberfam.lab.pbx.AsteriskBinary;
import be.cyberfam.lab.pbx.PbxFailed;
import be.cyberfam.lab.pbx.PbxPlan;
import be.cyberfam.lab.pbx.PbxSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The Asterisk of docker/asterisk's image, where podman or docker has it: one process of the home like any other. */
@Timeout(120)
class ContainedAsteriskIT {
    @TempDir
    private Path home = Path.of("");

    private Optional<AsteriskBinary> contained = Optional.empty();

    @BeforeEach
    void findImage() throws Exception {
        contained = located();
        assumeTrue(contained.isPresent(), "no image practice-floor/asterisk here: not tested in a container");
    }

    @Test
    void itIsStartedAdoptedAndStopped() {
        var plan = plan();
        var first = asterisk(plan);
        first.start();
        long pid = first.state().pid();
        assertThat(first.console("core show version")).contains("Asterisk");
        assertThat(first.console("pjsip show endpoints")).contains("seat-01");
        first.leave();
        var second = asterisk(plan);
        second.start();
        assertThat(second.state().why()).isEqualTo("adopted");
        assertThat(second.state().pid()).isEqualTo(pid);
        second.stop();
        assertThat(ProcessHandle.of(pid)).isEmpty();
    }

    @Test
    void killedItComesBackByItself() {
        var asterisk = asterisk(plan());
        asterisk.start();
        long pid = asterisk.state().pid();
        try {
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            Eventually.isTrue(
                    Duration.ofSeconds(60),
                    () -> asterisk.state().isUp() && asterisk.state().pid() != pid);
            assertThat(asterisk.console("core show version")).contains("Asterisk");
        } finally {
            asterisk.stop();
        }
    }

    /** What is found where neither the path nor the cache has one. */
    private Optional<AsteriskBinary> located() throws Exception {
        var path = Files.createDirectories(home.resolve("bin"));
        for (String folder : System.getenv("PATH").split(":")) {
            for (String engine : new String[] {"podman", "docker"}) {
                if (Files.isExecutable(Path.of(folder, engine)) && Files.notExists(path.resolve(engine))) {
                    Files.createSymbolicLink(path.resolve(engine), Path.of(folder, engine));
                }
            }
        }
        try {
            return Optional.of(AsteriskBinary.locate(Map.of("PATH", path.toString(), "LAB_CACHE", home + "/none")));
        } catch (PbxFailed none) {
            return Optional.empty();
        }
    }

    private PbxPlan plan() {
        return PbxPlan.of(home, PbxSettings.standard(2), contained.orElseThrow());
    }

    private Asterisk asterisk(PbxPlan plan) {
        return new Asterisk(contained.orElseThrow(), plan, InstantSource.system(), state -> {});
    }
}
