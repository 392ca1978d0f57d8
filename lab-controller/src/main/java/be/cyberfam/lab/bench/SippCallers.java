package be.cyberfam.lab.bench;

import be.cyberfam.lab.rtp.Codec;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** SIPp playing a file in every call with rtp_stream: the yardstick. It sends; what it receives it never reads. */
final class SippCallers implements AutoCloseable {
    private final Path folder;
    private final Process process;

    private SippCallers(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
    }

    /** From a port of the system's choice. */
    static SippCallers call(InetSocketAddress to, String number, String from, int calls, int perSecond, Duration talk)
            throws IOException {
        return call(to, number, new InetSocketAddress(from, 0), calls, perSecond, talk);
    }

    /**
     * Calls {@code number} that often at once and talks for {@code talk}.
     *
     * @param from where to call from, port 0 for any
     * @param perSecond how many calls are begun a second
     */
    static SippCallers call(
            InetSocketAddress to, String number, InetSocketAddress from, int calls, int perSecond, Duration talk)
            throws IOException {
        var folder = Files.createTempDirectory("lab-bench-sipp-");
        Files.write(
                folder.resolve("voice.alaw"),
                Voice.speechLike(Duration.ofSeconds(8)).codes(Codec.PCMA));
        Files.writeString(
                folder.resolve("caller.xml"),
                resource("caller.xml").replace("{{TALK_MS}}", Long.toString(talk.toMillis())));
        var command = new ArrayList<>(List.of(
                "sipp", to.getAddress().getHostAddress() + ":" + to.getPort(), "-sf", "caller.xml", "-s", number));
        var host = from.getAddress().getHostAddress();
        command.addAll(List.of("-i", host, "-mi", host, "-r", Integer.toString(perSecond)));
        if (from.getPort() != 0) command.addAll(List.of("-p", Integer.toString(from.getPort())));
        command.addAll(List.of("-l", Integer.toString(calls), "-m", Integer.toString(calls)));
        command.addAll(List.of("-nostdin", "-timeout", talk.toSeconds() + 60 + "s"));
        var log = folder.resolve("sipp.log").toFile();
        return new SippCallers(
                folder,
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start());
    }

    ProcessClock clock() {
        return new ProcessClock(process.pid());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = SippCallers.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException("the scenario " + name + " is not in the jar");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
