package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A block of ports promised to one lab from the moment it was found free until its PBX has bound it: two labs of one user
 * that start in the same second do not both find the same one. The promise goes with the process, however it ends.
 */
final class PortClaim {
    private static final Map<Integer, FileChannel> HELD = new ConcurrentHashMap<>();

    private PortClaim() {}

    /** Takes the block that begins at this port; false when another lab is about to use it. */
    static boolean take(int port) {
        if (HELD.containsKey(port)) {
            return false;
        }
        try {
            var file = FileChannel.open(
                    folder().resolve(port + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(file)) {
                HELD.put(port, file);
                return true;
            }
            file.close();
            return false;
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.START, "Cannot note which ports are taken (" + e + ").", e);
        }
    }

    /** Whether this process has taken it and its PBX has not bound it yet: planning a home twice finds its ports again. */
    static boolean isHeld(int port) {
        return HELD.containsKey(port);
    }

    /** The PBX has bound it: from now on its socket keeps others off. */
    static void release(int port) {
        var file = HELD.remove(port);
        if (file == null) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.START, "Cannot let go of a note of ports (" + e + ").", e);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static Path folder() throws IOException {
        var user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9_-]", "_");
        return Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), "lab-ports-" + user));
    }
}
