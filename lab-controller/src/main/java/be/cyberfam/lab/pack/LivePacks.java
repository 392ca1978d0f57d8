package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.scenario.PackShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * The packs a lab plays: those it is shipped with and those of its home, which stand before a shipped one of the same id. What is
 * changed in the home is played from the next call on, without a restart. Any thread may ask; changes wait for each other.
 */
public final class LivePacks {
    /** The text of a file that is not there. */
    private static final String NOTHING = "";

    private final Path shipped;
    private final Path own;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile PackLibrary library;

    /**
     * @param own the home's folder of packs
     * @throws IOException when a folder cannot be listed
     */
    public LivePacks(Path shipped, Path own) throws IOException {
        this.shipped = shipped;
        this.own = own;
        this.library = PackLibrary.read(List.of(own, shipped));
    }

    /** As it stands now. */
    public PackLibrary library() {
        return library;
    }

    /** Always as it stands. */
    public PackShelf shelf() {
        return () -> library.shelf().packs();
    }

    /** The scorecards that come as files, read anew. Not for an event loop. */
    public List<Form> scorecards() {
        return ScorecardShelf.of(List.of(own, shipped), library);
    }

    /** The competence grid in force, read anew: the home's own, or the one the lab comes with. Not for an event loop. */
    public GridShelf grids() {
        return new GridShelf(own, shipped);
    }

    /** Where a pack that can be played lies. */
    public Optional<Path> folder(PackId id) {
        return Optional.ofNullable(library.folders().get(id));
    }

    /** Whether a pack is the home's own, not one the lab is shipped with. */
    public boolean isOwn(Path folder) {
        return folder.startsWith(own);
    }

    /** Whether the lab is shipped with a pack of this id. */
    public boolean isShipped(PackId id) {
        return Files.isRegularFile(shipped.resolve(id.value()).resolve("pack.yaml"));
    }

    /** What came of bringing a pack in. */
    public sealed interface Taking {
        /** It is played from now on. */
        record Taken(PackId pack) implements Taking {}

        /** It cannot be played, or is no pack at all. */
        record Refused(List<Problem> problems) implements Taking {}

        /** There is a pack of that id, and nobody said what becomes of it. */
        record IsThere(PackId pack, boolean shipped) implements Taking {}
    }

    /**
     * Takes a pack out of a ZIP file into the home.
     *
     * @param as the id it gets instead of its own
     * @param instead whether it may stand in the place of one with its id
     */
    public Taking take(Path zip, Optional<PackId> as, boolean instead) throws IOException {
        changing.lock();
        var folder = Folders.temporary(own);
        try {
            var refused = PackArchive.read(zip, folder);
            if (!refused.isEmpty()) {
                return new Taking.Refused(refused);
            }
            if (as.isPresent()) {
                PackName.rename(folder, as.get());
            }
            return take(folder, instead);
        } finally {
            Folders.delete(folder);
            changing.unlock();
        }
    }

    private Taking take(Path folder, boolean instead) throws IOException {
        var findings = PackLint.of(folder);
        if (findings.pack().isEmpty()) {
            return new Taking.Refused(findings.problems());
        }
        var id = findings.pack().get().id();
        if (!instead && folder(id).isPresent()) {
            return new Taking.IsThere(id, isShipped(id));
        }
        Folders.replace(folder, own.resolve(id.value()));
        reload();
        return new Taking.Taken(id);
    }

    /** What came of changing a scenario. */
    public sealed interface Writing {
        /** It is done; the file has this version now. */
        record Written(String version) implements Writing {}

        /** The pack could not be played so; nothing has changed. */
        record Refused(List<Remark> remarks) implements Writing {}

        /** Somebody else has changed the file since; nothing has changed. */
        record Changed(String version) implements Writing {}
    }

    /** Names what a file holds; another text has another version. */
    public static String version(String text) {
        return PackHash.of(text).substring(0, 16);
    }

    /** The text of a file of a pack; empty when there is none. */
    public String text(PackId id, String file) throws IOException {
        var found = folderOf(id).resolve(file);
        return Files.exists(found) ? Files.readString(found) : NOTHING;
    }

    /** What lint says of a scenario, were it written like this. */
    public List<Remark> check(PackId id, ScenarioId scenario, Map<String, Object> wanted) throws IOException {
        var draft = Folders.temporary(own);
        try {
            var file = ScenarioFile.name(scenario);
            var text = ScenarioFile.write(text(id, file), wanted);
            Folders.copyBut(folderOf(id), file, draft);
            return remarks(draft, file, text);
        } finally {
            Folders.delete(draft);
        }
    }

    /**
     * Writes a scenario anew, in the home: a shipped pack is copied there first.
     *
     * @param version which text the change was made from
     */
    public Writing write(PackId id, ScenarioId scenario, String version, Map<String, Object> wanted)
            throws IOException {
        return change(id, scenario, version, before -> ScenarioFile.write(before, wanted));
    }

    /**
     * Takes a scenario out, in the home's copy of its pack; who keeps what it held can write it again.
     *
     * @param version which text was seen by who takes it out
     */
    public Writing remove(PackId id, ScenarioId scenario, String version) throws IOException {
        return change(id, scenario, version, before -> NOTHING);
    }

    private Writing change(PackId id, ScenarioId scenario, String version, UnaryOperator<String> edit)
            throws IOException {
        changing.lock();
        var draft = Folders.temporary(own);
        try {
            var file = ScenarioFile.name(scenario);
            var before = text(id, file);
            if (!version(before).equals(version)) {
                return new Writing.Changed(version(before));
            }
            var text = edit.apply(before);
            Folders.copyBut(folderOf(id), file, draft);
            var wrong = remarks(draft, file, text).stream()
                    .filter(remark -> !remark.advice())
                    .toList();
            if (!wrong.isEmpty()) {
                return new Writing.Refused(wrong);
            }
            Folders.replace(draft, own.resolve(id.value()));
            reload();
            return new Writing.Written(version(text));
        } finally {
            Folders.delete(draft);
            changing.unlock();
        }
    }

    private static List<Remark> remarks(Path draft, String file, String text) throws IOException {
        if (!text.equals(NOTHING)) {
            Files.createDirectories(draft.resolve(file).resolveSibling(""));
            Files.writeString(draft.resolve(file), text);
        }
        return Remark.of(PackLint.of(draft), file, text);
    }

    private Path folderOf(PackId id) throws IOException {
        return folder(id).orElseThrow(() -> new IOException("there is no pack \"" + id + "\""));
    }

    /** Removes the home's copy; the shipped pack of that id, if there is one, is played again. Whether there was a copy. */
    public boolean discard(PackId id) throws IOException {
        changing.lock();
        try {
            var folder = own.resolve(id.value());
            var there = Files.isDirectory(folder);
            Folders.delete(folder);
            reload();
            return there;
        } finally {
            changing.unlock();
        }
    }

    private void reload() throws IOException {
        library = PackLibrary.read(List.of(own, shipped));
    }
}
