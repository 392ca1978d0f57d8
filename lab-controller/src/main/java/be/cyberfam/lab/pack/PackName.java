package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.PackId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives a pack another id, and leaves the rest of its file as it is. */
final class PackName {
    private PackName() {}

    static void rename(Path folder, PackId id) throws IOException {
        var file = folder.resolve("pack.yaml");
        if (Files.isRegularFile(file)) {
            var text = Files.readString(file);
            Files.writeString(file, text.replaceFirst("(?m)^id:.*$", "id: " + id));
        }
    }
}
