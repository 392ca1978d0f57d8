package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps Asterisk's messages and security log small: a file that has grown is put aside under ".1" and a new one begun. The
 * books (CEL, queue log) are never touched.
 */
final class LogKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(LogKeeper.class);
    static final long LARGEST = 8L << 20;

    private final PbxDirectories directories;
    private final ControlSocket control;

    LogKeeper(PbxDirectories directories, ControlSocket control) {
        this.directories = directories;
        this.control = control;
    }

    void keepSmall() {
        boolean moved = false;
        for (var file : List.of(directories.messages(), directories.security())) {
            moved |= putAside(file);
        }
        if (moved) {
            control.run("logger reload", Duration.ofSeconds(3));
        }
    }

    private static boolean putAside(Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) < LARGEST) {
                return false;
            }
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            LOG.warn("PBX log {} cannot be put aside: {}", file, e.toString());
            return false;
        }
    }
}
