package be.cyberfam.lab.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The published JSON Schemas of the files of a pack, one a kind of file, and of competence grids. They lie beside the lab's own packs, in a folder named by
 * their version; a test holds them to what {@link PackReader} reads.
 */
public final class PackSchema {
    /** Of the format; raised when files that were right before would not be any more. */
    public static final int VERSION = 1;

    /** What they are called, without {@code .json}; the last holds parts of the others. */
    public static final List<String> NAMES = List.of(
            "pack",
            "outcomes",
            "phrases",
            "colleagues",
            "form",
            "customer",
            "scenario",
            "article",
            "script",
            "list",
            "grid",
            "common");

    private PackSchema() {}

    /** The folder of schemas beside packs. */
    public static Path in(Path packs) {
        return packs.resolve("schema").resolve("v" + VERSION);
    }

    /** The file of one schema; empty when there is none of that name. */
    public static Optional<Path> of(Path packs, String name) {
        return NAMES.contains(name) ? Optional.of(in(packs).resolve(name + ".json")) : Optional.empty();
    }
}
