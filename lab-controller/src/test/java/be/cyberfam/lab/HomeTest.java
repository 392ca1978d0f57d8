package be.cyberfam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder = Path.of("");

    /** Holds a home until its input ends. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] args) throws IOException {
            try (var home = Home.take(Path.of(args[0]))) {
                System.out.println(home.folder());
                System.in.read();
            }
        }
    }

    @Test
    void aHomeIsMadeForThisUserAlone() throws IOException {
        try (var home = Home.take(folder.resolve("new"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aSecondLabInThisProcessIsRefusedAndTheFirstKeepsItsHold() {
        try (var home = Home.take(folder)) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> Home.take(home.folder()))
                        .isInstanceOf(LabFailed.class)
                        .hasMessageContaining("A lab already runs on " + folder)
                        .hasMessageContaining(
                                "process " + ProcessHandle.current().pid());
            }
        }
        Home.take(folder).close();
    }

    @Test
    void aLabOfAnotherProcessIsNamedByItsPid() throws Exception {
        var other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo(folder.toString());
            assertThatThrownBy(() -> Home.take(folder))
                    .isInstanceOf(LabFailed.class)
                    .hasMessageContaining("process " + other.pid());
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(20, TimeUnit.SECONDS)).isTrue();
        Home.take(folder).close();
    }

    @Test
    void aHomeThatIsNoFolderGivesASentenceAndIsNotHeld() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Home.take(file))
                    .isInstanceOf(LabFailed.class)
                    .hasMessageContaining("The home " + file)
                    .hasMessageContaining("choose another with --home DIR");
        }
    }
}
