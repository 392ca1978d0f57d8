package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** One Asterisk process of one home, known by its control socket; the pid file is only a hint for a frozen one. */
final class AsteriskProcess {
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final PbxDirectories directories;
    private final ControlSocket control;

    AsteriskProcess(PbxDirectories directories, ControlSocket control) {
        this.directories = directories;
        this.control = control;
    }

    static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    /** Starts it in the foreground of a session of its own; returns its process id, or that of the container's client. */
    long spawn(AsteriskBinary binary) {
        var command = new ArrayList<String>();
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(binary.launch().command(directories));
        command.addAll(List.of("-C", configuration(), "-f"));
        try {
            var process = new ProcessBuilder(command)
                    .directory(directories.spool().toFile())
                    .redirectInput(new java.io.File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(console().toFile())
                    .start();
            remember(process.pid());
            return process.pid();
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.START, "Asterisk cannot be run here (" + e.getMessage() + ").", e);
        }
    }

    /** Returns when Asterisk says that it has fully booted; fails when it ends or takes too long, with its last words. */
    void awaitBoot(long pid, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline) {
            if (control.run("core waitfullybooted", limit).orElse("").contains("fully booted")) {
                return;
            }
            if (!isAlive(pid)) {
                throw new PbxFailed(PbxFailed.Code.START, "Asterisk ended while starting: " + lastWords());
            }
            LockSupport.parkNanos(20_000_000);
        }
        control.pid(ANSWER).ifPresent(this::kill);
        kill(pid);
        throw new PbxFailed(PbxFailed.Code.START, "Asterisk did not start in time: " + lastWords());
    }

    /** Asks it to end its calls and itself, kills it when it does not; says whether there was one. */
    boolean end(Duration limit) {
        var pid = control.pid(ANSWER);
        if (pid.isEmpty()) {
            return endFrozen(limit);
        }
        control.run("core stop now", ANSWER);
        if (!awaitEnd(pid.get(), limit)) {
            kill(pid.get());
        }
        forget();
        return true;
    }

    /** Kills the home's Asterisk that no longer answers, if the pid file and its command line agree that it is ours. */
    boolean endFrozen(Duration limit) {
        var ours = remembered().filter(this::runsOurConfiguration);
        ours.ifPresent(pid -> {
            kill(pid);
            awaitEnd(pid, limit);
        });
        forget();
        return ours.isPresent();
    }

    void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    void remember(long pid) {
        PrivateFile.replace(directories.pidFile(), pid + "\n");
    }

    private boolean awaitEnd(long pid, Duration limit) {
        try {
            var handle = ProcessHandle.of(pid);
            if (handle.isPresent()) {
                handle.get().onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Long> remembered() {
        try {
            return Optional.of(
                    Long.parseLong(Files.readString(directories.pidFile()).strip()));
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private boolean runsOurConfiguration(long pid) {
        try {
            var words = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
            return List.of(words.split("\0")).contains(configuration());
        } catch (IOException gone) {
            return false;
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(directories.pidFile());
        } catch (IOException e) {
            throw new PbxFailed(PbxFailed.Code.HOME, "Cannot write in " + directories.home() + ".", e);
        }
    }

    private String configuration() {
        return directories.etc().resolve("asterisk.conf").toString();
    }

    private Path console() {
        return directories.log().resolve("console");
    }

    /** The last errors it wrote, for the person at the keyboard. */
    private String lastWords() {
        var lines = new ArrayList<String>();
        for (var file : List.of(directories.messages(), console())) {
            try {
                Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                        .filter(line -> line.contains("ERROR") || file.equals(console()))
                        .forEach(lines::add);
            } catch (IOException absent) {
                // nothing was written
            }
        }
        return lines.isEmpty() ? "see " + directories.log() : String.join(" / ", tail(lines));
    }

    private static List<String> tail(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - 3), lines.size());
    }
}
