package be.cyberfam.lab.pbxtest;

import be.cyberfam.lab.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A manager connection byte by byte, for tests: what Asterisk really says, and what it refuses. */
final class RawAmi implements AutoCloseable {
    private final Socket socket;
    private final ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();

    RawAmi(RealAsterisk pbx) {
        this(pbx, pbx.secret("ami"));
    }

    RawAmi(RealAsterisk pbx, String secret) {
        try {
            socket = new Socket("127.0.0.1", pbx.ports().ami());
            Thread.ofPlatform().daemon().start(this::read);
            say("Action: Login\r\nUsername: controller\r\nSecret: " + secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends one action, lines ended by CR LF, without the empty line. */
    void say(String action) {
        try {
            socket.getOutputStream().write((action + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends an action and returns its response block. */
    String ask(String action) {
        var id = "t" + System.nanoTime();
        say(action + "\r\nActionID: " + id);
        return await("ActionID: " + id);
    }

    /** The first block with that text. */
    String await(String text) {
        return Eventually.get(
                Duration.ofSeconds(10),
                "AMI's \"" + text + "\"",
                () -> heard.stream().filter(block -> block.contains(text)).findFirst());
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        var block = new StringBuilder();
        try (var lines = new java.util.Scanner(socket.getInputStream(), StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                var line = lines.nextLine();
                if (line.isEmpty()) {
                    heard.add(block.toString());
                    block.setLength(0);
                } else {
                    block.append(line).append('\n');
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }
}
