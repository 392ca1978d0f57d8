package be.cyberfam.lab.labtest;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.cyberfam.lab.Eventually;
import be.cyberfam.lab.Main;
import be.cyberfam.lab.books.BookPlaces;
import be.cyberfam.lab.books.BooksCheck;
import be.cyberfam.lab.books.BooksVerdict;
import be.cyberfam.lab.books.Tolerance;
import be.cyberfam.lab.conductor.CallQuery;
import be.cyberfam.lab.conductor.CallRow;
import be.cyberfam.lab.pbx.Asterisk;
import be.cyberfam.lab.pbx.AsteriskBinary;
import be.cyberfam.lab.store.StoredCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program in a process of its own, from its start to its end, however it ends. */
final class WholeLab implements AutoCloseable {
    private static final Duration STARTS_IN = Duration.ofMinutes(2);
    private static final Duration ENDS_IN = Duration.ofSeconds(45);
    /** The console's address and, until an empty line, how to sign in. */
    private static final Pattern WELCOME =
            Pattern.compile("^Console: (\\S+)$.*?^$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final int KILLED = 137;

    private final Path home;
    private final Path said;
    private final Process process;

    private WholeLab(Path home, Path said, Process process) {
        this.home = home;
        this.said = said;
        this.process = process;
    }

    /** Starts a command on a home and returns when the floor is open. */
    static WholeLab start(Path home, String command, String... options) throws IOException {
        var said = Files.createTempFile(home.toAbsolutePath().getParent(), command + "-", ".txt");
        var words = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-ea",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx384m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                command,
                "--home",
                home.toString(),
                "--port",
                "0"));
        words.addAll(List.of(options));
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        var lab = new WholeLab(home, said, process);
        try {
            Eventually.isTrue(STARTS_IN, lab::isOpenOrOver);
            lab.address();
            return lab;
        } catch (AssertionError e) {
            var heard = Files.readString(said);
            lab.close();
            throw new AssertionError("the lab does not open; it said: " + heard, e);
        }
    }

    private boolean isOpenOrOver() throws IOException {
        return address(Files.readString(said)).isPresent() || !process.isAlive();
    }

    /** The console's address. */
    String address() throws IOException {
        return address(Files.readString(said)).orElseThrow(() -> new AssertionError("no address was said"));
    }

    private static Optional<String> address(String said) {
        return WELCOME.matcher(said).results().map(welcome -> welcome.group(1)).findFirst();
    }

    /** Somebody signed in with the code of the first start: "formateur", "stagiaire-01"; at a seat she agrees to be recorded. */
    ApiVisitor visitor(String person, String... seat) throws IOException {
        var code = Files.readAllLines(home.resolve("secrets/first-codes.txt")).stream()
                .filter(line -> line.startsWith(person + " "))
                .map(line -> line.substring(person.length() + 1))
                .findFirst()
                .orElseThrow();
        var visitor = ApiVisitor.signsIn(address(), person, code, seat);
        return seat.length == 0 ? visitor : visitor.agrees();
    }

    /** The switch's process. */
    ProcessHandle pbx() throws IOException {
        var pid = Files.readString(home.resolve("pbx/asterisk.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** What the switch's own console answers to a command; it needs no lab. */
    String switchConsole(String command) throws IOException {
        var words = new ArrayList<>(AsteriskBinary.locate(System.getenv()).command(home));
        words.addAll(List.of("-C", home.resolve("pbx/etc/asterisk.conf").toString(), "-rx", command));
        var console = new ProcessBuilder(words).redirectErrorStream(true).start();
        return new String(console.getInputStream().readAllBytes(), UTF_8);
    }

    /** The records of all calls, oldest first. */
    List<CallRow> calls() {
        try (var calls = StoredCalls.in(home)) {
            var rows = new ArrayList<CallRow>();
            calls.oldestFirst(CallQuery.ALL).forEachRemaining(rows::add);
            return rows;
        }
    }

    /** What {@code ./lab check books} finds when no lab runs any more. */
    BooksVerdict books() throws IOException {
        return new BooksCheck(BookPlaces.in(home), Tolerance.USUAL, Instant.MAX).run();
    }

    /** Signal 9: no handler, no last word. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (process.waitFor() != KILLED) {
            throw new AssertionError("it had ended before");
        }
    }

    /** As Ctrl-C ends it; returns the exit code. */
    int end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(ENDS_IN.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end");
        }
        return process.exitValue();
    }

    /** Nothing of it is left, whatever happened before. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        Asterisk.stopLeftover(home);
    }
}
