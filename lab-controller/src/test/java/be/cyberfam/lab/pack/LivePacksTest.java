package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.pack.LivePacks.Taking;
import be.cyberfam.lab.workbench.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that come and change while the lab runs. */
class LivePacksTest {
    private static final PackId MINE = new PackId("my-pack");
    private static final ScenarioId FIRST = new ScenarioId("first");
    private static final String FILE = "scenarios/first.yaml";

    @TempDir
    private Path folder;

    private Path own;
    private Path shipped;
    private LivePacks packs;

    @BeforeEach
    void begin() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        shipped = Files.createDirectory(folder.resolve("shipped"));
        PackFolder.begin(shipped.resolve("my-pack"), "fr");
        packs = new LivePacks(shipped, own);
    }

    @Test
    void aGivenPackIsPlayedWithoutARestart() throws IOException {
        var shelf = packs.shelf();
        assertThat(packs.take(zip("other"), Optional.empty(), false)).isEqualTo(new Taking.Taken(new PackId("other")));
        assertThat(shelf.role(new PackId("other"), FIRST)).isPresent();
        assertThat(own.resolve("other/pack.yaml")).exists();
    }

    @Test
    void aShippedPackIsNeverReplacedUnasked() throws IOException {
        var before = shelfHash();
        assertThat(packs.take(zip("my-pack"), Optional.empty(), false)).isEqualTo(new Taking.IsThere(MINE, true));
        assertThat(shelfHash()).isEqualTo(before);
        assertThat(packs.take(zip("my-pack"), Optional.of(new PackId("mine-2")), false))
                .isEqualTo(new Taking.Taken(new PackId("mine-2")));
        assertThat(packs.take(zip("my-pack"), Optional.empty(), true)).isEqualTo(new Taking.Taken(MINE));
        assertThat(packs.folder(MINE)).contains(own.resolve("my-pack"));
    }

    @Test
    void aPackThatCannotBePlayedIsRefusedWithFileAndLine() throws IOException {
        var given = folder.resolve("bad");
        PackFolder.begin(given, "fr");
        Files.writeString(
                given.resolve(FILE), Files.readString(given.resolve(FILE)).replace("level: 1", "level: 9"));
        var zip = folder.resolve("bad.zip");
        try (var out = Files.newOutputStream(zip)) {
            PackArchive.write(given, "bad", out);
        }
        assertThat(packs.take(zip, Optional.empty(), false)).isInstanceOfSatisfying(Taking.Refused.class, refused -> {
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo(FILE);
                assertThat(problem.line()).isPositive();
            });
        });
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void aChangeIsMadeInACopyAndACallThatHasBegunKeepsWhatItBeganWith() throws IOException {
        var before = packs.shelf().role(MINE, FIRST).orElseThrow();
        var hash = shelfHash();
        var problems = packs.write(MINE, FILE, text -> text.replace("Prendre rendez-vous", "Entretien"));
        assertThat(problems).isEmpty();
        assertThat(before.scenario().title()).isEqualTo("Prendre rendez-vous");
        assertThat(packs.shelf().role(MINE, FIRST).orElseThrow().scenario().title())
                .isEqualTo("Entretien");
        assertThat(shelfHash()).isNotEqualTo(hash);
        assertThat(Files.readString(shipped.resolve("my-pack").resolve(FILE))).contains("Prendre rendez-vous");
    }

    @Test
    void aChangeThatCouldNotBePlayedIsNotMade() throws IOException {
        var hash = shelfHash();
        assertThat(packs.write(MINE, FILE, text -> text.replace("customer: first", "customer: nobody")))
                .isNotEmpty();
        assertThat(shelfHash()).isEqualTo(hash);
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void theShippedPackComesBackWhenTheCopyIsDiscarded() throws IOException {
        var hash = shelfHash();
        packs.write(MINE, FILE, text -> text.replace("Prendre rendez-vous", "Entretien"));
        assertThat(packs.discard(MINE)).isTrue();
        assertThat(packs.discard(MINE)).isFalse();
        assertThat(shelfHash()).isEqualTo(hash);
    }

    private String shelfHash() {
        return packs.shelf().pack(MINE).orElseThrow().hash();
    }

    private Path zip(String id) throws IOException {
        var given = folder.resolve("given-" + id).resolve(id);
        if (!Files.exists(given)) {
            Files.createDirectories(given.getParent());
            PackFolder.begin(given, "en");
        }
        var zip = folder.resolve(id + ".zip");
        try (var out = Files.newOutputStream(zip)) {
            PackArchive.write(given, id, out);
        }
        return zip;
    }
}
