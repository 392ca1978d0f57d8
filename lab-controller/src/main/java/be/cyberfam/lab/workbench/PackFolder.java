package be.cyberfam.lab.workbench;

import be.cyberfam.lab.pack.PackSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The beginning of a new pack: one company, one customer, one short call that can be played as it is, to be written over. */
public final class PackFolder {
    /** The languages there is a beginning in. */
    public static final List<String> LANGUAGES = List.of("fr", "nl", "en");

    private static final List<String> FILES = List.of(
            "pack.yaml",
            "phrases.yaml",
            "customers/first.yaml",
            "scenarios/first.yaml",
            "articles/first.yaml",
            "scripts/any-call.yaml");

    /** In three languages as they are. */
    private static final List<String> FOR_ALL = List.of("outcomes.yaml", "form.yaml");

    private PackFolder() {}

    /** The same, beside the folder {@code schema} of the lab's own packs. */
    public static void begin(Path folder, String language) throws IOException {
        begin(folder, language, PackSchema.in(folder.resolveSibling("")));
    }

    /**
     * Writes the files of a pack that is called as its folder is.
     *
     * @param folder must not be there yet; its name becomes the pack's id
     * @param language one of {@link #LANGUAGES}
     * @param schemas where the schemas lie by which an editor checks the files
     * @throws FileAlreadyExistsException when the folder is there
     */
    public static void begin(Path folder, String language, Path schemas) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        for (var file : FOR_ALL) {
            write(folder.resolve(file), text("all", file), schemas);
        }
        var id = folder.toAbsolutePath().normalize().getFileName().toString();
        for (var file : FILES) {
            write(folder.resolve(file), text(language, file).replace("PACK-ID", id), schemas);
        }
    }

    private static void write(Path target, String text, Path schemas) throws IOException {
        var here = target.toAbsolutePath().normalize().resolveSibling("");
        var way = here.relativize(schemas.toAbsolutePath().normalize()).toString();
        Files.createDirectories(here);
        Files.writeString(target, text.replace("SCHEMAS", way.replace('\\', '/')));
    }

    private static String text(String whose, String file) {
        var name = "/new-pack/" + whose + "/" + file;
        try (var in = PackFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no beginning in \"" + whose + "\": one of " + LANGUAGES);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
