package be.cyberfam.lab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What this Java leaves to later ones when it ends: its classes and what it learned of them. provision/build.sh asks for it and
 * names the file; it is used only when a file of the same name and {@code .played} is beside it.
 */
public final class HeadStart {
    private static final Optional<String> LEFT = Optional.ofNullable(System.getProperty("lab.leaves"));

    private HeadStart() {}

    /** The last word of a demo that was played. */
    static void announce(Screen screen) {
        LEFT.ifPresent(file -> {
            screen.line("keeping what was learned for faster starts (this once, some seconds)…");
            mark(Path.of(file + ".played"));
            hush();
        });
    }

    /** Ends this program. */
    public static void exit(int code) {
        LEFT.ifPresent(file -> hush());
        System.exit(code);
    }

    /** What Java says of its own leaving is of no use to anybody. */
    private static void hush() {
        System.out.close();
        System.err.close();
    }

    private static void mark(Path played) {
        try {
            Files.writeString(played, "");
        } catch (IOException e) {
            // then later starts are as slow as this one was
        }
    }
}
