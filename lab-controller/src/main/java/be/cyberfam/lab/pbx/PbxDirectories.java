package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Where one lab's PBX keeps its things, all below {@code HOME/pbx}, all 0700.
 *
 * @param home the lab's home, absolute
 * @param run the control socket's directory; elsewhere when the home's path is too long for a socket's name
 */
public record PbxDirectories(Path home, Path run) {
    /** A UNIX socket's path holds 107 bytes; "/asterisk.ctl" and a margin are kept. */
    private static final int LONGEST_RUN_PATH = 90;

    public static PbxDirectories of(Path home) {
        var absolute = home.toAbsolutePath().normalize();
        return new PbxDirectories(absolute, runOf(absolute));
    }

    public Path etc() {
        return pbx().resolve("etc");
    }

    public Path log() {
        return pbx().resolve("log");
    }

    public Path lib() {
        return pbx().resolve("lib");
    }

    public Path spool() {
        return pbx().resolve("spool");
    }

    /** Raw halves of recordings: {@code CALL-customer.sln} and {@code CALL-agent.sln}, 8 kHz 16 bit little endian. */
    public Path recordings() {
        return pbx().resolve("rec");
    }

    public Path music() {
        return lib().resolve("music");
    }

    /** What those hear who were called before a seat was there. */
    public Path musicAfterSilence() {
        return lib().resolve("music-called");
    }

    /** What the machine says to those who call, by language: {@code fr/next.wav}. */
    public Path sounds() {
        return lib().resolve("sounds");
    }

    /** Asterisk's own journal, columns as {@code cel_custom.conf} lists them. */
    public Path cel() {
        return log().resolve("cel-custom").resolve("cel.csv");
    }

    public Path queueLog() {
        return log().resolve("queue_log");
    }

    public Path messages() {
        return log().resolve("messages");
    }

    public Path security() {
        return log().resolve("security");
    }

    public Path controlSocket() {
        return run.resolve("asterisk.ctl");
    }

    public Path pidFile() {
        return pbx().resolve("asterisk.pid");
    }

    private Path pbx() {
        return home.resolve("pbx");
    }

    void create() {
        var needed = List.of(
                home,
                pbx(),
                etc(),
                log(),
                log().resolve("cel-custom"),
                log().resolve("cdr-custom"),
                lib(),
                lib().resolve("keys"),
                spool(),
                run,
                recordings(),
                sounds(),
                music(),
                musicAfterSilence());
        try {
            for (var directory : needed) {
                createPrivate(directory);
            }
        } catch (IOException e) {
            throw new PbxFailed(
                    PbxFailed.Code.HOME, "Cannot write in " + home + " (" + e + "): choose another --home.", e);
        }
    }

    private void createPrivate(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (!directory.equals(home)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Path runOf(Path home) {
        var inside = home.resolve("pbx").resolve("run");
        if (inside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_RUN_PATH) {
            return inside;
        }
        var sum = new CRC32();
        sum.update(home.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "lab-pbx-%s-%08x".formatted(System.getProperty("user.name"), sum.getValue()));
    }
}
