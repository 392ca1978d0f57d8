package be.cyberfam.lab.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.rtp.Sound;
import be.cyberfam.lab.rtp.Wav;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both services over real HTTP, asked of a server on this machine. */
class ServiceTest {
    private static final Sound TURN = Sound.tone(440, Duration.ofMillis(400), -12);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private StandIn standIn;
    private Service service;

    @BeforeEach
    void open() throws IOException {
        standIn = new StandIn();
        service = asks(LONG, Optional.empty());
    }

    @AfterEach
    void close() {
        service.close();
        standIn.close();
    }

    @Test
    void aTurnIsSentAsASoundFileAndItsWordsComeBack() throws IOException {
        standIn.answers(200, "{\"text\": \" Bonjour,\\nque puis-je faire ? \"}");
        assertThat(words()).hasValue("Bonjour, que puis-je faire ?");
        var asked = standIn.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/audio/transcriptions");
        assertThat(asked.type()).startsWith("multipart/form-data; boundary=");
        assertThat(asked.key()).isEqualTo("null");
        assertThat(asked.body())
                .contains("name=\"model\"\r\n\r\nsome-model\r\n", "name=\"language\"\r\n\r\nfr\r\n", "turn.wav");
        assertThat(soundIn(asked.body()).samples()).isEqualTo(TURN.samples());
    }

    @Test
    void theLanguageOfTheSettingsIsPreferred() {
        standIn.answers(200, "{\"text\": \"hallo\"}");
        assertThat(done(new HttpRecogniser(service, Optional.of("nl")).words(TURN, "fr")))
                .hasValue("hallo");
        assertThat(standIn.asked().getFirst().body()).contains("name=\"language\"\r\n\r\nnl\r\n");
    }

    @Test
    void theKeyIsReadFromAFileThatOnlyItsOwnerMayRead() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "s3cret\n");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> asks(LONG, Optional.of(key))).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        service = asks(LONG, Optional.of(key));
        standIn.answers(200, "{\"text\": \"oui\"}");
        words();
        assertThat(standIn.asked().getFirst().key()).isEqualTo("Bearer s3cret");
    }

    @Test
    void whatIsNoAnswerIsNoWordAndCounted() {
        var tooMuch = "{\"text\": \"" + "a".repeat(3_000) + "\"}";
        for (var bad : List.of("", "[]", "{\"text\": \"\"}", "{\"txt\": \"oui\"}", "{", tooMuch)) {
            standIn.answers(200, bad);
            assertThat(words()).as(bad).isEmpty();
        }
        standIn.answers(500, "{\"text\": \"oui\"}");
        assertThat(words()).isEmpty();
        standIn.answers(200, "{\"text\": \"" + "a".repeat(70_000) + "\"}");
        assertThat(words()).isEmpty();
        assertThat(service.asked()).isEqualTo(8);
        assertThat(service.failed()).isEqualTo(2);
    }

    @Test
    void aRedirectionIsNotFollowed() {
        standIn.answers(302, "{\"text\": \"oui\"}");
        assertThat(words()).isEmpty();
        assertThat(standIn.asked()).hasSize(1);
    }

    @Test
    void aServiceThatSaysNothingIsNotWaitedFor() {
        standIn.isSilent();
        service = asks(Duration.ofMillis(300), Optional.empty());
        assertThat(words()).isEmpty();
        assertThat(service.failed()).isEqualTo(1);
        assertThat(service.waited()).isGreaterThanOrEqualTo(Duration.ofMillis(250));
    }

    @Test
    void aServiceThatIsNotThereIsAsIfThereWereNone() {
        standIn.close();
        assertThat(words()).isEmpty();
    }

    @Test
    void aReplyIsAskedForWithWhatTheCustomerKnows() {
        standIn.answers(
                200, "{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": \" Bonjour madame. \"}}]}");
        assertThat(done(new HttpTalker(service).reply("You play Monique.", "Bonjour !")))
                .hasValue("Bonjour madame.");
        var asked = standIn.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/chat/completions");
        assertThat(asked.body())
                .contains(
                        "\"model\":\"some-model\"", "You play Monique.", "\"role\":\"user\",\"content\":\"Bonjour !\"");
        for (var bad :
                List.of("{\"choices\": []}", "{\"choices\": [{}]}", "{\"choices\": [{\"message\": {}}]}", "nothing")) {
            standIn.answers(200, bad);
            assertThat(done(new HttpTalker(service).reply("x", "y"))).as(bad).isEmpty();
        }
    }

    private Service asks(Duration timeout, Optional<Path> key) {
        return Service.at(new Endpoint(standIn.address(), "some-model", key, timeout));
    }

    private Optional<String> words() {
        return done(new HttpRecogniser(service, Optional.empty()).words(TURN, "fr"));
    }

    private static Sound soundIn(String body) throws IOException {
        var from = body.indexOf("RIFF");
        var to = body.lastIndexOf("\r\n--");
        return Wav.parse(body.substring(from, to).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> done(CompletionStage<Optional<String>> answer) {
        return answer.toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
