package be.cyberfam.lab.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the names, lengths and octets of all files of a pack, in the order of their names. */
final class PackHash {
    private static final int MOST_FILES = 20_000;

    private PackHash() {}

    static String of(Path folder) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : names(folder)) {
                var octets = Files.readAllBytes(folder.resolve(name));
                digest.update((name + "\0" + octets.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(octets);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new Wrong(new Problem("", 0, "a file of the pack cannot be read: " + e.getMessage(), ""));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same of one text. */
    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All files of a pack but hidden ones, in the order of their names. */
    static List<String> names(Path folder) throws IOException {
        try (var files = Files.walk(folder, 5)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }
}
