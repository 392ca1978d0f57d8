package be.cyberfam.lab.pbx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a home keeps for its PBX: secrets, ports, directories. */
class PbxHomeTest {
    @TempDir
    Path home;

    @Test
    void secretsAreLongDifferentKeptAndTheirOwners() throws IOException {
        var first = PbxSecrets.of(home, List.of("seat-01"));
        var later = PbxSecrets.of(home, List.of("seat-01", "seat-02"));
        assertThat(first.byName())
                .hasSize(3)
                .allSatisfy((name, secret) -> assertThat(secret).hasSizeGreaterThanOrEqualTo(24));
        assertThat(later.byName()).containsAllEntriesOf(first.byName()).hasSize(5);
        assertThat(new HashSet<>(later.byName().values())).hasSize(5);
        assertThat(first).hasToString("PbxSecrets[3]");
        var secrets = home.resolve("secrets");
        assertThat(permissions(secrets)).isEqualTo("rwx------");
        assertThat(permissions(secrets.resolve("pbx.properties"))).isEqualTo("rw-------");
    }

    @Test
    void portsAreFoundOnceAndKept() {
        var first = PbxPorts.kept(home, 256, false);
        assertThat(PbxPorts.kept(home, 256, false)).isEqualTo(first);
        assertThat(first.rtpFirst()).isEven().isGreaterThan(first.sip());
    }

    @Test
    void portsSomebodyElseHasTakenAreReplaced() throws IOException {
        var first = PbxPorts.kept(home, 256, false);
        PortClaim.release(first.sip());
        try (var thief = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), first.sip()))) {
            assertThat(thief.isBound()).isTrue();
            assertThat(PbxPorts.kept(home, 256, true)).isEqualTo(first);
            assertThat(PbxPorts.kept(home, 256, false).sip()).isNotEqualTo(first.sip());
        }
    }

    @Test
    void anAsteriskStartedElsewhereKeepsItsPortsThoughTheyAreInUse() throws IOException {
        var binary = new AsteriskBinary(List.of("asterisk"), home, home, "elsewhere");
        var first = PbxPlan.elsewhere(home, PbxSettings.standard(1), binary).ports();
        try (var asterisk = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), first.sip()))) {
            assertThat(asterisk.isBound()).isTrue();
            assertThat(PbxPlan.elsewhere(home, PbxSettings.standard(1), binary).ports())
                    .isEqualTo(first);
        }
    }

    @Test
    void aDeepHomeHasItsControlSocketWhereASocketsNameFits() {
        var deep = home.resolve("x".repeat(100));
        assertThat(PbxDirectories.of(deep).controlSocket().toString()).hasSizeLessThan(107);
        assertThat(PbxDirectories.of(home).controlSocket().toString()).startsWith(home.toString());
    }

    @Test
    void aHomeThatCannotBeWrittenIsOneClearSentence() throws IOException {
        var file = Files.writeString(home.resolve("file"), "");
        assertThatThrownBy(() -> PbxDirectories.of(file).create())
                .isInstanceOfSatisfying(
                        PbxFailed.class, e -> assertThat(e.code()).isEqualTo(PbxFailed.Code.HOME))
                .hasMessageContaining("--home");
    }

    @Test
    void seatsAndLinesHaveNamesTheDialplanCanCarry() {
        assertThatThrownBy(() -> PbxSettings.standard(1).withLines(List.of(PbxLine.plain("n'importe quoi"))))
                .hasMessageContaining("n'importe quoi");
        assertThatThrownBy(() -> QueueStrategy.of("fairest")).hasMessageContaining("rrmemory, rrordered");
        assertThat(QueueStrategy.of("LeastRecent")).isEqualTo(QueueStrategy.LEASTRECENT);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
