package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Writes a file that only its owner can read, in one step: it is never there half, never readable by others. */
final class PrivateFile {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private PrivateFile() {}

    /** Writes the text unless the file has it already; says whether it was written. */
    static boolean replace(Path file, String text) {
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return false;
            }
        } catch (IOException unreadable) {
            // written anew below
        }
        write(file, text);
        return true;
    }

    static void write(Path file, String text) {
        try {
            var directory =
                    java.util.Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(OWNER_DIRECTORY));
            var draft = Files.createTempFile(directory, ".new-", "", PosixFilePermissions.asFileAttribute(OWNER));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.HOME, "Cannot write " + file + " (" + e + ").", e);
        }
    }
}
