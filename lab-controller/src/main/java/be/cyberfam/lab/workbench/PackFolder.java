package be.cyberfam.lab.workbench;

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

    /**
     * Writes the files of a pack that is called as its folder is.
     *
     * @param folder must not be there yet; its name becomes the pack's id
     * @param language one of {@link #LANGUAGES}
     * @throws FileAlreadyExistsException when the folder is there
     */
    public static void begin(Path folder, String language) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        for (var file : FOR_ALL) {
            write(folder, file, text("all", file));
        }
        var id = folder.toAbsolutePath().normalize().getFileName().toString();
        for (var file : FILES) {
            write(folder, file, text(language, file).replace("PACK-ID", id));
        }
    }

    private static void write(Path folder, String file, String text) throws IOException {
        var target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
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
