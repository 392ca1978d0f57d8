package be.cyberfam.lab.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.cyberfam.lab.pack.PackLint;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackFolderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "en"})
    void aNewPackCanBePlayedAsItIs(String language) throws IOException {
        PackFolder.begin(folder.resolve("new-pack"), language);
        var findings = PackLint.of(folder.resolve("new-pack"));
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.advice()).isEmpty();
        assertThat(findings.pack()).hasValueSatisfying(pack -> {
            assertThat(pack.id().value()).isEqualTo("new-pack");
            assertThat(pack.language()).startsWith(language);
        });
    }

    @Test
    void nothingIsWrittenOver() {
        assertThatThrownBy(() -> PackFolder.begin(folder, "fr")).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
