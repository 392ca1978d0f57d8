package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.web.CodeHash;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key under which a home's sign-in codes are kept: {@code secrets/codes.key}, for its owner's eyes only and never in the
 * database. Without it no code fits any more, and {@code ./lab codes} makes new ones.
 */
public final class CodeKey {
    private static final int BYTES = 32;

    private CodeKey() {}

    /** How this home keeps its codes; the key is made the first time. */
    public static CodeHash of(Path home) {
        var file = home.resolve("secrets").resolve("codes.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new CodeHash(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException | IllegalArgumentException e) {
            throw new LabFailed(
                    Exit.FAILED, "The key of the sign-in codes in " + file + " is of no use: " + e.getMessage(), e);
        }
    }

    /** It is there whole or not at all, and a second lab command at the same moment uses the first one's. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent(), owners("rwx------"));
        var fresh = Files.createTempFile(file.getParent(), "codes", ".new", owners("rw-------"));
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n");
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            // made meanwhile: that one counts
        } catch (UnsupportedOperationException e) {
            // a disk without hard links, a USB stick say: the last of two who make it at one moment wins
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(fresh);
    }

    private static FileAttribute<?> owners(String rights) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
    }
}
