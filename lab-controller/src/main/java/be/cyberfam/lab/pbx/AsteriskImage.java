package be.cyberfam.lab.pbx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Asterisk of the image that docker/asterisk builds: the last resort, where no other can be had. */
final class AsteriskImage {
    /** The name the compose file and {@code ./lab} build it under. */
    static final String NAME = "practice-floor/asterisk";

    private static final Duration ANSWER = Duration.ofSeconds(20);

    /** Debian's libraries have the machine's kind in their path: the image says where its modules are. */
    private static final String TELL = "asterisk -V; echo /usr/lib/*-linux-*/asterisk/modules";

    private AsteriskImage() {}

    /** With the first of podman and docker on the path that has the image; empty when none does. */
    static Optional<AsteriskBinary> locate(Map<String, String> environment) {
        return Stream.of("podman", "docker")
                .flatMap(engine -> onPath(engine, environment).stream())
                .flatMap(engine -> in(engine).stream())
                .findFirst();
    }

    private static Optional<AsteriskBinary> in(Path engine) {
        var program = engine.toString();
        if (Answers.to(List.of(program, "image", "inspect", "--format", "{{.Id}}", NAME), ANSWER)
                .isEmpty()) {
            return Optional.empty();
        }
        var told = Answers.to(
                List.of(
                        program,
                        "run",
                        "--rm",
                        "--network",
                        "none",
                        "--no-healthcheck",
                        "--entrypoint",
                        "/bin/sh",
                        NAME,
                        "-c",
                        TELL),
                ANSWER);
        return told.flatMap(text -> AsteriskBinary.told(
                new Launch.Container(program, NAME),
                Path.of(text.lines().reduce((first, last) -> last).orElse("/")),
                Path.of("/usr/share/asterisk"),
                text));
    }

    private static Optional<Path> onPath(String engine, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(":"))
                .filter(directory -> !directory.isEmpty())
                .map(directory -> Path.of(directory, engine))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
