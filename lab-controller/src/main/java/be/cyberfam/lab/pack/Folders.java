package be.cyberfam.lab.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Moves whole folders of packs about; what is half done is in a folder whose name begins with a dot, which no pack's does. */
final class Folders {
    private Folders() {}

    /** An empty one beside the packs of {@code home}, on the same disk. */
    static Path temporary(Path home) throws IOException {
        return Files.createTempDirectory(home, ".part-");
    }

    /** Puts a folder in the place of another, which may not be there; {@code folder} is gone afterwards. */
    static void replace(Path folder, Path target) throws IOException {
        var aside = temporary(target.resolveSibling(""));
        var before = aside.resolve("before");
        if (Files.exists(target)) {
            Files.move(target, before, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(before)) {
                Files.move(before, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        } finally {
            delete(aside);
        }
    }

    /** Copies the files of a pack but one; hidden ones stay behind. */
    static void copyBut(Path pack, String one, Path into) throws IOException {
        for (var name : PackHash.names(pack)) {
            if (!name.equals(one)) {
                Files.createDirectories(into.resolve(name).resolveSibling(""));
                Files.copy(pack.resolve(name), into.resolve(name));
            }
        }
    }

    /** With all that is in it; nothing happens when it is not there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (var files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : all) {
            Files.delete(file);
        }
    }
}
