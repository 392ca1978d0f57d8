package be.cyberfam.lab.bench;

import be.cyberfam.lab.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * From giving the command to a floor that works: console, switchboard, twelve seats registered. A process of its own each time, first in an empty home, then
 * again in the same; spoken lines are kept for all homes of a machine, and what Java learned for all of a checkout.
 */
final class StartBench implements Bench {
    private static final int ROUNDS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final double WARM_S = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String what() {
        return "from starting the program to twelve seats that can take calls";
    }

    @Override
    public BenchReport run(Consumer<String> progress) throws IOException, InterruptedException {
        var cold = new ArrayList<Double>();
        var warm = new ArrayList<Double>();
        progress.accept("a short demo first: the next ones start from what it leaves");
        learn();
        for (int round = 1; round <= ROUNDS; round++) {
            progress.accept("round " + round + " of " + ROUNDS);
            var home = Files.createTempDirectory("lab-bench-");
            try {
                cold.add(start(home));
                warm.add(start(home));
                progress.accept("cold %.1f s, warm %.1f s".formatted(cold.getLast(), warm.getLast()));
            } finally {
                BenchPbx.delete(home);
            }
        }
        return BenchReport.here(
                name(),
                List.of(
                        Figure.of(
                                "cold: empty home, median", "s", Spread.of(cold).p50()),
                        Figure.atMost(
                                WARM_S,
                                "warm: same home again, median",
                                "s",
                                Spread.of(warm).p50()),
                        Figure.of("warm: slowest", "s", Spread.of(warm).at(1))));
    }

    /** As after a first demo, which spoke every line and left its classes for later starts. */
    private static void learn() throws IOException, InterruptedException {
        var home = Files.createTempDirectory("lab-bench-");
        var process = lab("demo", "--port", "0", "--for", "20s", "--home", home.toString());
        try {
            seconds(System.nanoTime(), process);
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS))
                throw new IOException("the first demo does not end");
        } finally {
            end(process, home);
            BenchPbx.delete(home);
        }
    }

    /** Seconds until the program says that it is ready; it is ended then, and what it may leave behind too. */
    private static double start(Path home) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var process = lab("demo", "--port", "0", "--home", home.toString());
        try {
            return seconds(begun, process);
        } finally {
            end(process, home);
        }
    }

    private static double seconds(long begun, Process process) throws IOException, InterruptedException {
        var ready = new FutureTask<>(() -> readUntilReady(begun, process));
        Thread.ofVirtual().start(ready);
        try {
            return ready.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IOException("the lab to be measured does not start: " + e.getMessage(), e);
        } catch (TimeoutException e) {
            throw new IOException("the lab to be measured is not ready after " + LONGEST.toSeconds() + " s", e);
        }
    }

    private static double readUntilReady(long begun, Process process) throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var last = "it said nothing";
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("ready")) return (System.nanoTime() - begun) / 1e9;
            last = line;
        }
        throw new IOException(last);
    }

    private static void end(Process process, Path home) throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            var stop = lab("stop", "--home", home.toString());
            if (!stop.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) stop.destroyForcibly();
        }
    }

    /** The command as people give it, where there is a checkout; in an image this program again. */
    private static Process lab(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        var script = Path.of(System.getProperty("lab.checkout", ""), "lab");
        if (Files.isRegularFile(script) && Files.isExecutable(script)) command.add(script.toString());
        else command.addAll(thisProgram());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static List<String> thisProgram() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return command;
    }
}
