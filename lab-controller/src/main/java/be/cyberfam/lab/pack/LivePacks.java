package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.scenario.PackShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/**
 * The packs a lab plays: those it is shipped with and those of its home, which stand before a shipped one of the same id. What is
 * changed in the home is played from the next call on, without a restart. Any thread may ask; changes wait for each other.
 */
public final class LivePacks {
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

    /**
     * Writes one file of a pack anew, in the home: a shipped pack is copied there first.
     *
     * @param change the file's text as it is (empty when there is none) to the text it shall have
     * @return why the pack could not be played so, which is why nothing has changed; empty when it is done
     */
    public List<Problem> write(PackId id, String file, UnaryOperator<String> change) throws IOException {
        changing.lock();
        var draft = Folders.temporary(own);
        try {
            var folder = folder(id).orElseThrow(() -> new IOException("there is no pack \"" + id + "\""));
            Folders.copy(folder, draft);
            var target = draft.resolve(file);
            var before = Files.exists(target) ? Files.readString(target) : "";
            Files.createDirectories(target.getParent());
            Files.writeString(target, change.apply(before));
            var findings = PackLint.of(draft);
            if (findings.pack().isPresent()) {
                Folders.replace(draft, own.resolve(id.value()));
                reload();
            }
            return findings.problems();
        } finally {
            Folders.delete(draft);
            changing.unlock();
        }
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
