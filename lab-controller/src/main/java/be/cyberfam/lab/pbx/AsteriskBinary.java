package be.cyberfam.lab.pbx;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An Asterisk program that can be run here.
 *
 * @param launch how to run it
 * @param modules its module directory
 * @param data its data directory
 * @param version as "asterisk -V" says, e.g. "22.10.1"
 */
public record AsteriskBinary(Launch launch, Path modules, Path data, String version) {
    private static final Pattern VERSION = Pattern.compile("Asterisk (?:certified[-/])?((\\d+)[\\d.]*)");
    private static final int OLDEST = 20;
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** A program, as the words that run it: its path, or the unpacked copy's loader with its path. */
    public AsteriskBinary(List<String> command, Path modules, Path data, String version) {
        this(new Launch.Program(command), modules, data, version);
    }

    /** The words that run it for a home, before Asterisk's own arguments. */
    public List<String> command(Path home) {
        return launch.command(PbxDirectories.of(home));
    }

    /** The first Asterisk of version 20 or newer: on the path, else unpacked in the cache folder, else in a container. */
    public static AsteriskBinary locate(Map<String, String> environment) {
        return onPath(environment)
                .or(() -> unpacked(cache(environment).resolve("asterisk")))
                .or(() -> AsteriskImage.locate(environment))
                .orElseThrow(() -> new PbxFailed(
                        PbxFailed.Code.MISSING,
                        "No Asterisk from version " + OLDEST + " on was found, neither on the path nor in "
                                + cache(environment)
                                + " nor in an image of podman or docker: \"./lab check\" says how to get it."));
    }

    /** The cache folder shared by all checkouts: LAB_CACHE, else XDG_CACHE_HOME/cyberfam-lab, else ~/.cache/cyberfam-lab. */
    public static Path cache(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("LAB_CACHE"))
                .map(Path::of)
                .or(() ->
                        Optional.ofNullable(environment.get("XDG_CACHE_HOME")).map(xdg -> Path.of(xdg, "cyberfam-lab")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "cyberfam-lab"));
    }

    static Optional<AsteriskBinary> onPath(Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, "asterisk"))
                .filter(Files::isExecutable)
                .flatMap(program -> installed(program).stream())
                .findFirst();
    }

    /** An Asterisk of Debian's packages unpacked below {@code root} and run through its own loader: no root needed. */
    static Optional<AsteriskBinary> unpacked(Path root) {
        var program = root.resolve("usr/sbin/asterisk");
        if (!Files.isRegularFile(program)) {
            return Optional.empty();
        }
        return first(root.resolve("usr/lib"), "*-linux-*")
                .flatMap(libraries -> first(libraries, "ld-linux*.so.*")
                        .flatMap(loader -> of(
                                List.of(loader.toString(), "--library-path", libraries.toString(), program.toString()),
                                libraries.resolve("asterisk/modules"),
                                root.resolve("usr/share/asterisk"))));
    }

    private static Optional<AsteriskBinary> installed(Path program) {
        return moduleDirectories()
                .filter(modules -> Files.exists(modules.resolve("chan_pjsip.so")))
                .findFirst()
                .flatMap(modules -> of(List.of(program.toString()), modules, dataDirectory()));
    }

    private static Stream<Path> moduleDirectories() {
        var usual = Stream.of(
                Path.of("/usr/lib/asterisk/modules"),
                Path.of("/usr/lib64/asterisk/modules"),
                Path.of("/usr/local/lib/asterisk/modules"));
        return Stream.concat(
                first(Path.of("/usr/lib"), "*-linux-*").stream().map(lib -> lib.resolve("asterisk/modules")), usual);
    }

    private static Path dataDirectory() {
        return Stream.of("/usr/share/asterisk", "/var/lib/asterisk")
                .map(Path::of)
                .filter(directory -> Files.isDirectory(directory.resolve("documentation")))
                .findFirst()
                .orElse(Path.of("/var/lib/asterisk"));
    }

    private static Optional<AsteriskBinary> of(List<String> command, Path modules, Path data) {
        var asking = new ArrayList<>(command);
        asking.add("-V");
        return Answers.to(asking, ANSWER).flatMap(text -> told(new Launch.Program(command), modules, data, text));
    }

    /** That Asterisk, when what it says of itself is a version new enough. */
    static Optional<AsteriskBinary> told(Launch launch, Path modules, Path data, String text) {
        var match = VERSION.matcher(text);
        return match.find() && Integer.parseInt(match.group(2)) >= OLDEST
                ? Optional.of(new AsteriskBinary(launch, modules, data, match.group(1)))
                : Optional.empty();
    }

    private static Optional<Path> first(Path directory, String glob) {
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> matcher.matches(entry.getFileName()))
                    .sorted()
                    .findFirst();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
