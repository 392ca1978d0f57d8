package be.cyberfam.lab.pack;

import static org.assertj.core.api.Assertions.assertThat;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.pack.LivePacks.Taking;
import be.cyberfam.lab.pack.LivePacks.Writing;
import be.cyberfam.lab.workbench.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        assertThat(packs.write(MINE, FIRST, version(), titled("Entretien"))).isInstanceOf(Writing.Written.class);
        assertThat(before.scenario().title()).isEqualTo("Prendre rendez-vous");
        assertThat(packs.shelf().role(MINE, FIRST).orElseThrow().scenario().title())
                .isEqualTo("Entretien");
        assertThat(shelfHash()).isNotEqualTo(hash);
        assertThat(Files.readString(shipped.resolve("my-pack").resolve(FILE))).contains("Prendre rendez-vous");
        assertThat(packs.text(MINE, FILE)).contains("# 1 to 3", "title: Entretien");
    }

    @Test
    void whoWritesOverAnothersChangeIsToldAndNothingIsLost() throws IOException {
        var opened = version();
        packs.write(MINE, FIRST, opened, titled("Le premier"));
        assertThat(packs.write(MINE, FIRST, opened, titled("Le second"))).isEqualTo(new Writing.Changed(version()));
        assertThat(packs.text(MINE, FILE)).contains("Le premier");
    }

    @Test
    void aChangeThatCouldNotBePlayedIsNotMadeAndSaysWhere() throws IOException {
        var hash = shelfHash();
        var wrong = draft();
        wrong.put("customer", "nobody");
        assertThat(packs.write(MINE, FIRST, version(), wrong))
                .isInstanceOfSatisfying(Writing.Refused.class, refused -> {
                    assertThat(refused.remarks()).extracting(Remark::at).containsExactly("/customer");
                });
        assertThat(shelfHash()).isEqualTo(hash);
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void lintTellsWhereInADraftSomethingIsWrongAndWritesNothing() throws IOException {
        var wrong = draft();
        wrong.put("phrases", new LinkedHashMap<>(Map.of("motif", List.of("Oui.", "Non."))));
        wrong.put("level", "7");
        assertThat(packs.check(MINE, FIRST, wrong)).extracting(Remark::at).contains("/phrases/motif", "/level");
        assertThat(packs.check(MINE, FIRST, draft())).isEmpty();
        assertThat(own).isEmptyDirectory();
    }

    @Test
    void aNewScenarioIsWrittenBesideTheOthers() throws IOException {
        var second = new ScenarioId("second");
        assertThat(packs.write(MINE, second, LivePacks.version(""), titled("Autre chose")))
                .isInstanceOf(Writing.Written.class);
        assertThat(packs.shelf().role(MINE, second)).isPresent();
    }

    @Test
    void aScenarioThatIsTakenOutCanBeWrittenAgain() throws IOException {
        var text = packs.text(MINE, FILE);
        var second = new ScenarioId("second");
        packs.write(MINE, second, LivePacks.version(""), ScenarioFile.read(text));
        assertThat(packs.remove(MINE, FIRST, "another")).isInstanceOf(Writing.Changed.class);
        assertThat(packs.remove(MINE, FIRST, LivePacks.version(text))).isInstanceOf(Writing.Written.class);
        assertThat(packs.shelf().role(MINE, FIRST)).isEmpty();
        assertThat(shipped.resolve("my-pack").resolve(FILE)).exists();
        packs.write(MINE, FIRST, LivePacks.version(""), ScenarioFile.read(text));
        assertThat(packs.shelf().role(MINE, FIRST)).isPresent();
    }

    @Test
    void theLastScenarioOfAPackStays() throws IOException {
        var seen = LivePacks.version(packs.text(MINE, FILE));
        assertThat(packs.remove(MINE, FIRST, seen)).isInstanceOf(Writing.Refused.class);
        assertThat(packs.shelf().role(MINE, FIRST)).isPresent();
    }

    @Test
    void theShippedPackComesBackWhenTheCopyIsDiscarded() throws IOException {
        var hash = shelfHash();
        packs.write(MINE, FIRST, version(), titled("Entretien"));
        assertThat(packs.discard(MINE)).isTrue();
        assertThat(packs.discard(MINE)).isFalse();
        assertThat(shelfHash()).isEqualTo(hash);
    }

    private Map<String, Object> draft() throws IOException {
        return new LinkedHashMap<>(ScenarioFile.read(packs.text(MINE, FILE)));
    }

    private Map<String, Object> titled(String title) throws IOException {
        var draft = draft();
        draft.put("title", title);
        return draft;
    }

    private String version() throws IOException {
        return LivePacks.version(packs.text(MINE, FILE));
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
