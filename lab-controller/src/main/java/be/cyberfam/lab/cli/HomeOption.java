package be.cyberfam.lab.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --home DIR}. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "where this lab keeps everything (default: .lab in the checkout)")
    private @Nullable Path given;

    Path folder() {
        return Optional.ofNullable(given)
                .orElseGet(HomeOption::usual)
                .toAbsolutePath()
                .normalize();
    }

    private static Path usual() {
        return Path.of(System.getProperty("lab.checkout", "")).resolve(".lab");
    }
}
