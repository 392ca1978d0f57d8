package be.cyberfam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.store.PostgresServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class RecordsTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void aHomeThatNamesNoServerKeepsOneFile() {
        records("", "").open().close();
        assertThat(home.resolve("lab.db")).exists();
    }

    @Test
    void aServerThatDoesNotAnswerIsOneSentenceAndSomethingMissing() throws IOException {
        int nobody = freePort();
        assertThatThrownBy(() -> records("jdbc:postgresql://127.0.0.1:" + nobody + "/lab", "secret")
                        .open())
                .isInstanceOfSatisfying(
                        LabFailed.class, e -> assertThat(e.exit()).isEqualTo(Exit.MISSING))
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:" + nobody + "/lab")
                .hasMessageContaining("start the server, or take \"store\" out of lab.yaml.")
                .hasMessageNotContainingAny("\n", "secret");
    }

    @Test
    void aPasswordThatOthersMayReadIsRefused() throws IOException {
        keepPassword("secret", "rw-r--r--");
        assertThatThrownBy(() -> records("jdbc:postgresql://127.0.0.1/lab", "").database())
                .isInstanceOf(LabFailed.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void thePasswordComesFromTheEnvironmentOrElseFromTheHomesFile() throws Exception {
        assumeTrue(PostgresServer.binaries().isPresent(), "no PostgreSQL server on this machine: not tested on it");
        var server = PostgresServer.start();
        try {
            var url = server.url(server.newDatabase());
            records(url, PostgresServer.PASSWORD).open().close();
            assertThatThrownBy(() -> records(url, "wrong").open())
                    .isInstanceOf(LabFailed.class)
                    .hasMessageContaining("see LAB_STORE_PASSWORD, or secrets/store-password in the home.");
            keepPassword(PostgresServer.PASSWORD + "\n", "rw-------");
            records(url, "").open().close();
            assertThat(home.resolve("lab.db")).doesNotExist();
        } finally {
            server.stop();
        }
    }

    private Records records(String url, String password) {
        var config = ConfigFile.of(home, Map.of("LAB_STORE", url));
        return new Records(home, config, Map.of("LAB_STORE_PASSWORD", password));
    }

    private void keepPassword(String password, String rights) throws IOException {
        var file = home.resolve(Records.PASSWORD_FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, password);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
