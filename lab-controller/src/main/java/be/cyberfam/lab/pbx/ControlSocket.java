package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Asterisk's control socket: what "asterisk -rx" speaks. The server greets with "host/pid/version", takes a command ended by
 * a zero byte, answers in text; "cli quit after" makes it close when the answer is complete. Only who may enter the lab's run
 * directory (0700) can speak here, so an answer proves that the running Asterisk is this home's.
 */
final class ControlSocket {
    private static final int LONGEST_ANSWER = 1 << 20;

    private final Path socket;

    ControlSocket(Path socket) {
        this.socket = socket;
    }

    /** The process id of the Asterisk behind the socket; empty when none answers. */
    Optional<Long> pid(Duration limit) {
        return ask("core show uptime", limit)
                .map(answer -> answer.greeting().split("/", -1))
                .flatMap(ControlSocket::pidOf);
    }

    /** Runs one command; empty when nobody answers in time. */
    Optional<String> run(String command, Duration limit) {
        return ask(command, limit).map(Answer::text);
    }

    private record Answer(String greeting, String text) {
        static Answer of(String all) {
            int line = all.indexOf('\n');
            return line < 0 ? new Answer(all, "") : new Answer(all.substring(0, line), all.substring(line + 1));
        }
    }

    private Optional<Answer> ask(String command, Duration limit) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.configureBlocking(false);
            var order = ByteBuffer.wrap(("cli quit after " + command + "\0").getBytes(StandardCharsets.UTF_8));
            while (order.hasRemaining()) {
                channel.write(order);
            }
            var all = readAll(channel, System.nanoTime() + limit.toNanos());
            return all.indexOf('/') < 0 ? Optional.empty() : Optional.of(Answer.of(all.replace("\0", "")));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    private static String readAll(SocketChannel channel, long deadline) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(8192);
        try (var selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            while (bytes.size() < LONGEST_ANSWER) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return "";
                }
                selector.select(left);
                selector.selectedKeys().clear();
                int read = channel.read(buffer.clear());
                if (read < 0) {
                    break;
                }
                bytes.write(buffer.array(), 0, read);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Optional<Long> pidOf(String[] greeting) {
        return greeting.length < 2 || !greeting[1].matches("\\d{1,9}")
                ? Optional.empty()
                : Optional.of(Long.parseLong(greeting[1]));
    }
}
