package be.cyberfam.lab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.proof.ProofPack;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How {@code ./lab verify} ends. */
class VerifyCommandTest {
    @TempDir
    private Path folder;

    private Path file;
    private ProofPack pack;

    @BeforeEach
    void make() throws IOException {
        pack = new ProofPack(List.of(new JsonObject()
                .put("kind", "made")
                .put("format", ProofPack.FORMAT)
                .put("name", "Léa")
                .put("cycle", 1)));
        file = Files.writeString(folder.resolve("a.proof.jsonl"), pack.text());
    }

    @Test
    void whatIsRightEndsWith0() {
        assertThat(verify(file.toString())).isZero();
        assertThat(verify(file.toString(), "--code", pack.code().text())).isZero();
    }

    @Test
    void whatDiffersEndsWith1() throws IOException {
        assertThat(verify(file.toString(), "--code", "0000-0000-0000-0000-0000"))
                .isEqualTo(1);
        Files.writeString(file, pack.text().replace("Léa", "Lea"));
        assertThat(verify(file.toString())).isEqualTo(1);
        Files.writeString(file, "{}");
        assertThat(verify(file.toString())).isEqualTo(1);
    }

    @Test
    void wrongUseEndsWith2() {
        assertThat(verify()).isEqualTo(2);
        assertThat(verify(folder.resolve("none").toString())).isEqualTo(2);
        assertThat(verify(
                        file.toString(), "--recordings", folder.resolve("none").toString()))
                .isEqualTo(2);
    }

    private static int verify(String... more) {
        var words = new java.util.ArrayList<>(List.of("verify"));
        words.addAll(List.of(more));
        return LabCommand.execute(words.toArray(String[]::new));
    }
}
