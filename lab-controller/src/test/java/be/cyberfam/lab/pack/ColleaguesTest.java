package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.scenario.Colleague;
import be.cyberfam.lab.scenario.Pack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom trainees can ask: every pack of the lab has several, and a file with a mistake says where it is wrong. */
class ColleaguesTest {
    private static final Path PACKS = Path.of("..", "packs");
    private static final String FILE = "colleagues.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (var files = Files.walk(PACKS.resolve("fr-accueil"))) {
            files.forEach(this::copy);
        }
    }

    @Test
    void everyPackHasSeveralInVoicesOfTheirOwn() throws IOException {
        assertThat(PackLibrary.read(PACKS).shelf().packs().values()).allSatisfy(pack -> {
            assertThat(pack.colleagues()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(pack.colleagues().stream().map(Colleague::voice)).doesNotHaveDuplicates();
            assertThat(pack.colleague("second-level")).isPresent();
        });
    }

    @Test
    void everyKindOfCallIsSomebodysJob() throws IOException {
        assertThat(PackLibrary.read(PACKS).shelf().packs().values())
                .allSatisfy(pack -> assertThat(pack.scenarios())
                        .allMatch(scenario -> pack.colleagues().stream()
                                .anyMatch(who -> who.expects().takes().contains(scenario.family()))));
    }

    @Test
    void everyLineIsSpokenWithTheirNameAndService() {
        assertThat(pack().colleagues())
                .allSatisfy(who -> assertThat(who.utterances(pack().id()))
                        .hasSizeGreaterThanOrEqualTo(42)
                        .allSatisfy(line ->
                                assertThat(line.text()).doesNotContain("{").hasSizeLessThan(170)));
        assertThat(pack().colleague("accounts").orElseThrow().utterances(pack().id()))
                .anyMatch(line -> line.text().contains("Bernadette Collin"));
    }

    @Test
    void aPackMayHaveNone() throws IOException {
        Files.delete(folder.resolve(FILE));
        assertThat(pack().colleagues()).isEmpty();
    }

    @Test
    void whatCannotBeIsNamedWithItsLine() {
        change("takes: [technical, difficult]", "takes: [technics]");
        change(
                "expects: {briefing: 3s, fields: [amount, disputed], asks-back: 2}",
                "expects: {briefing: 3s, fields: [amont], asks-back: 2}");
        change("  allo:\n", "  hallo:\n");
        change("name: Olivier Drummond", "name: Olivier Drummond\n    moods: 3");
        assertThat(problems())
                .anyMatch(said -> said.startsWith(FILE + ":") && said.contains("there is no family \"technics\""))
                .anyMatch(said -> said.contains("there is no field \"amont\"") && said.contains("form.yaml"))
                .anyMatch(said -> said.contains("\"hallo\" is not known here") && said.contains("allo"))
                .anyMatch(said -> said.contains("\"moods\" is not known here"));
    }

    @Test
    void aMomentWithoutALineOrAFactThatIsNoneIsNamed() {
        change("  joins:\n    - Bonjour, ici {name}, {service}. Je suis avec vous.", "  joins:\n    - Ici {nom}.");
        assertThat(problems()).anyMatch(said -> said.contains("\"joins\"") && said.contains("{nom}"));
        change("    - Attendez. Qui est le client, et que veut-il ?\n", "");
        assertThat(problems()).anyMatch(said -> said.contains("\"asks-matter\"") && said.contains("at least 3"));
    }

    @Test
    void aSentenceTooLongForTheEarIsAdvisedAgainst() {
        change("Allez-y, je l'attends.", "Allez-y, je l'attends" + " depuis un bon moment déjà".repeat(5) + ".");
        assertThat(PackLint.of(folder).advice().stream().map(Problem::toString))
                .anyMatch(said -> said.startsWith(FILE + ":"));
    }

    private Pack pack() {
        return ((PackReading.Sound) PackReader.read(folder)).pack();
    }

    private List<String> problems() {
        return ((PackReading.Refused) PackReader.read(folder))
                .problems().stream().map(Problem::toString).toList();
    }

    private void change(String from, String to) {
        try {
            var text = Files.readString(folder.resolve(FILE));
            assertThat(text).contains(from);
            Files.writeString(folder.resolve(FILE), text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path file) {
        try {
            var to = folder.resolve(PACKS.resolve("fr-accueil").relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(to);
            } else {
                Files.copy(file, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
