package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a short program prints. */
final class Answers {
    private static final int LONGEST = 4096;

    private Answers() {}

    /** Standard output, at most 4 kB; empty when it cannot be run, fails or takes longer than {@code limit}. */
    static Optional<String> to(List<String> command, Duration limit) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectInput(new java.io.File("/dev/null"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var late = process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            var unused = late.exceptionally(e -> process.destroyForcibly());
            var text = new String(process.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
