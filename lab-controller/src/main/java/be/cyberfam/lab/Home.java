package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which one lab keeps everything, held by one running lab at a time. The hold goes with the process,
 * however it ends.
 */
public final class Home implements AutoCloseable {
    /** Held by this very process: a second channel on the lock file would, when closed, let go of the first one's lock. */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel lock;

    private Home(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes the folder if need be and takes hold of it; {@link LabFailed} when it cannot be used or is held. */
    public static Home take(Path folder) {
        var home = folder.toAbsolutePath().normalize();
        if (!HERE.add(home)) {
            throw held(home, String.valueOf(ProcessHandle.current().pid()));
        }
        try {
            return locked(home);
        } catch (LabFailed e) {
            HERE.remove(home);
            throw e;
        }
    }

    private static Home locked(Path home) {
        try {
            makePrivate(home);
            var lock = FileChannel.open(
                    home.resolve("lab.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw held(home, holder(lock));
            }
            lock.truncate(0);
            lock.write(StandardCharsets.UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
            return new Home(home, lock);
        } catch (AccessDeniedException e) {
            throw new LabFailed(
                    Exit.FAILED, "The home " + home + " cannot be read or written: choose another with --home DIR.", e);
        } catch (IOException e) {
            throw new LabFailed(
                    Exit.FAILED,
                    "The home " + home + " cannot be used (" + e.getMessage() + "): choose another with --home DIR.",
                    e);
        }
    }

    /** Whether a lab runs in that folder, as far as its lock file tells: it names a process that lives. */
    public static boolean isHeld(Path folder) {
        try {
            var pid = Files.readString(folder.resolve("lab.lock")).strip();
            return pid.matches("\\d{1,10}")
                    && ProcessHandle.of(Long.parseLong(pid))
                            .filter(ProcessHandle::isAlive)
                            .isPresent();
        } catch (IOException noneYet) {
            return false;
        }
    }

    public Path folder() {
        return folder;
    }

    /** A folder of the home, made if need be, for this user's eyes only. */
    public Path folder(String name) {
        try {
            return makePrivate(folder.resolve(name));
        } catch (IOException e) {
            throw new LabFailed(
                    Exit.FAILED, "The folder " + name + " cannot be made in " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            lock.truncate(0);
            lock.close();
        } catch (IOException e) {
            throw new LabFailed(Exit.FAILED, "The home " + folder + " could not be let go: " + e.getMessage(), e);
        } finally {
            HERE.remove(folder);
        }
    }

    private static Path makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return folder;
    }

    private static String holder(FileChannel lock) throws IOException {
        var text = ByteBuffer.allocate(32);
        lock.read(text, 0);
        lock.close();
        return StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
    }

    private static LabFailed held(Path home, String pid) {
        return new LabFailed(
                Exit.FAILED,
                "A lab already runs on " + home + (pid.isEmpty() ? "" : " (process " + pid + ")")
                        + ": stop it with Ctrl-C, or choose another --home.");
    }
}
