package be.cyberfam.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.conductor.Keeping;
import be.cyberfam.lab.floor.Tally;
import be.cyberfam.lab.pbx.QueueStrategy;
import be.cyberfam.lab.words.Endpoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
    @TempDir
    private Path home = Path.of("");

    @Test
    void everyKeyHasItsDefault() {
        assertThat(ConfigFile.of(home))
                .isEqualTo(new LabConfig(
                        "Plateau 1",
                        "127.0.0.1",
                        8080,
                        12,
                        6,
                        List.of(LabLine.plain(new LineId("accueil")), LabLine.plain(new LineId("service"))),
                        QueueStrategy.RRMEMORY,
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(15),
                        new Tally.Rule(Duration.ofSeconds(20), Duration.ofSeconds(5)),
                        List.of(),
                        Optional.empty(),
                        new LabConfig.Lan("", 8443, Optional.empty()),
                        LabConfig.Words.NONE,
                        new Keeping(30, 365, 400),
                        Optional.empty()));
    }

    @Test
    void everyKeyCanBeChosen() throws IOException {
        write("""
                room: Salle B
                host: 0.0.0.0
                port: 0
                seats: 3
                lines: [aide, ventes]
                strategy: leastrecent
                ring: 4s
                longest-wait: 1h
                answered-in-time: 500ms
                abandoned-too-soon: 2s
                voice-command: [say, "{text}"]
                store: jdbc:postgresql://db/lab
                store-user: floor
                lan: 127.0.0.9
                lan-port: 0
                certificate: /etc/lab/lab.crt
                certificate-key: /etc/lab/lab.key
                recogniser: http://127.0.0.1:8000
                recogniser-language: fr
                recogniser-key-file: /etc/lab/key
                talker: https://talk.example/openai
                talker-model: small
                talker-timeout: 900ms
                keep-recordings: 7
                keep-calls: 90
                keep-acts: 120
                """);
        assertThat(ConfigFile.of(home))
                .isEqualTo(new LabConfig(
                        "Salle B",
                        "0.0.0.0",
                        0,
                        3,
                        6,
                        List.of(LabLine.plain(new LineId("aide")), LabLine.plain(new LineId("ventes"))),
                        QueueStrategy.LEASTRECENT,
                        Duration.ofSeconds(4),
                        Duration.ofHours(1),
                        new Tally.Rule(Duration.ofMillis(500), Duration.ofSeconds(2)),
                        List.of("say", "{text}"),
                        Optional.of(new LabConfig.StoreServer("jdbc:postgresql://db/lab", "floor")),
                        new LabConfig.Lan(
                                "127.0.0.9",
                                0,
                                Optional.of(new LabConfig.OwnCertificate(
                                        Path.of("/etc/lab/lab.crt"), Path.of("/etc/lab/lab.key")))),
                        new LabConfig.Words(
                                Optional.of(new Endpoint(
                                        URI.create("http://127.0.0.1:8000"),
                                        "whisper-1",
                                        Optional.of(Path.of("/etc/lab/key")),
                                        Duration.ofSeconds(5))),
                                Optional.of("fr"),
                                Optional.of(new Endpoint(
                                        URI.create("https://talk.example/openai"),
                                        "small",
                                        Optional.empty(),
                                        Duration.ofMillis(900)))),
                        new Keeping(7, 90, 120),
                        Optional.empty()));
    }

    @Test
    void aServiceOfWordsIsAnAddressAndNothingElse() throws IOException {
        refused("recogniser: whisper", "\"whisper\" is no service that can be asked", "http://127.0.0.1:8000");
        refused("talker: http://me:secret@127.0.0.1", "no password in the address");
        refused("talker: http://127.0.0.1\ntalker-timeout: 2m", "a timeout of 100ms to 30s");
    }

    @Test
    void anAddressThatIsNotThisMachinesIsRefused() throws IOException {
        refused("lan: 192.0.2.7", "lan must be auto or one of this machine's addresses", "127.0.0.1");
    }

    @Test
    void aVoiceIsNotKeptLongerThanItsCall() throws IOException {
        refused("keep-recordings: 400", "keep-recordings must not be more than keep-calls (365 days)");
        refused("keep-acts: 0", "keep-acts must be 1 to 3650 days, not 0");
    }

    @Test
    void anUnknownKeyNamesTheNearest() throws IOException {
        refused("seat: 3", "lab.yaml", "\"seat\"", "did you mean \"seats\"?");
        refused("anwsered-in-time: 3s", "did you mean \"answered-in-time\"?");
    }

    @Test
    void aWrongValueNamesFileAndKey() throws IOException {
        refused("seats: many", "lab.yaml", "seats must be a whole number");
        refused("seats: 61", "lab.yaml", "seats must be 1 to 60, not 61");
        refused("port: 65536", "lab.yaml", "port must be 0 to 65535");
        refused("ring: soon", "lab.yaml", "ring must be a time such as 20s or 5m, not soon");
        refused("ring: 2s", "lab.yaml", "ring must be 3s or more");
        refused("strategy: fair", "lab.yaml", "strategy must be one of", "rrmemory");
        refused("lines: []", "lab.yaml", "lines must be at least one name");
        refused("lines: [A b]", "lab.yaml");
        refused("store: mysql://db", "store must be as in jdbc:postgresql://");
    }

    @Test
    void whatIsNotYamlNamesTheLine() throws IOException {
        refused("seats: 3\nlines: [a", "lab.yaml", "is not YAML");
    }

    @Test
    void aPasswordInTheStoresAddressIsRefusedAndNotRepeated() throws IOException {
        write("store: jdbc:postgresql://db/lab?user=lab&password=hunter2");
        assertThatThrownBy(() -> ConfigFile.of(home))
                .hasMessageContaining("store must be without a password")
                .message()
                .doesNotContain("hunter2");
    }

    @Test
    void theEnvironmentNamesTheStoreOfAContainer() throws IOException {
        write("store-user: floor");
        var config = ConfigFile.of(home, Map.of("LAB_STORE", "jdbc:postgresql://postgres/lab", "LAB_STORE_USER", ""));
        assertThat(config.store()).contains(new LabConfig.StoreServer("jdbc:postgresql://postgres/lab", "floor"));
    }

    private void refused(String yaml, String... words) throws IOException {
        write(yaml);
        assertThatThrownBy(() -> ConfigFile.of(home))
                .isInstanceOf(LabFailed.class)
                .message()
                .contains(words);
    }

    private void write(String yaml) throws IOException {
        Files.writeString(home.resolve("lab.yaml"), yaml);
    }
}
