package be.cyberfam.lab.cli;

import be.cyberfam.lab.LabFailed;
import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.PackBench;
import be.cyberfam.lab.workbench.PackFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** For those who write packs: checks them, speaks them, plays them, begins new ones. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        versionProvider = LabVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "For those who write packs (packs/README.md says how a pack is made).",
        footer = {
            "",
            "  ./lab pack lint",
            "  ./lab pack say fr-accueil faux-numero --to /tmp/lines",
            "  ./lab pack try fr-accueil faux-numero",
            "  ./lab pack new packs/my-pack --language fr",
            "  ./lab pack schema scenario"
        })
final class PackCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = {
                "Names whatever is wrong in packs: file, line, what to write instead.",
                "Exit code 1 when a pack cannot be played, or with --strict when there is anything to mend."
            })
    int lint(
            @Option(names = "--strict", description = "advice counts as well") boolean strict,
            @Parameters(arity = "0..*", paramLabel = "PACK", description = "names or folders (default: every pack)")
                    @Nullable
                    List<String> packs)
            throws IOException {
        return new PackBench(out()::println).lint(Optional.ofNullable(packs).orElse(List.of()), strict)
                ? Exit.DONE.code()
                : Exit.FAILED.code();
    }

    @Command(
            name = "say",
            mixinStandardHelpOptions = true,
            description = "Speaks every line of a scenario into WAV files, and tells how long and how loud each is.")
    int say(
            @Parameters(index = "0", paramLabel = "PACK", description = "name or folder") String pack,
            @Parameters(index = "1", paramLabel = "SCENARIO") String scenario,
            @Option(
                            names = "--to",
                            paramLabel = "DIR",
                            defaultValue = "spoken",
                            description = "where the files go (default: ${DEFAULT-VALUE})")
                    Path folder)
            throws IOException {
        new PackBench(out()::println).say(pack, scenario, folder);
        return Exit.DONE.code();
    }

    @Command(
            name = "try",
            mixinStandardHelpOptions = true,
            description = {
                "Plays a scenario at the terminal: type what the agent says.",
                "Also: hold, resume, wait SECONDS, hang up."
            })
    int tryOut(
            @Parameters(index = "0", paramLabel = "PACK", description = "name or folder") String pack,
            @Parameters(index = "1", paramLabel = "SCENARIO") String scenario,
            @Option(
                            names = "--seed",
                            paramLabel = "N",
                            defaultValue = "1",
                            description = "another seed, another course (default: ${DEFAULT-VALUE})")
                    long seed)
            throws IOException {
        try (var typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()))) {
            new PackBench(out()::println).play(pack, scenario, seed, typed);
        }
        return Exit.DONE.code();
    }

    @Command(name = "new", mixinStandardHelpOptions = true, description = "Begins a pack that can be played as it is.")
    int begin(
            @Parameters(index = "0", paramLabel = "DIR", description = "a new folder; its name is the pack's id")
                    Path folder,
            @Option(
                            names = "--language",
                            paramLabel = "fr|nl|en",
                            defaultValue = "fr",
                            description = "of its beginning (default: ${DEFAULT-VALUE})")
                    String language)
            throws IOException {
        if (!PackFolder.LANGUAGES.contains(language)) {
            throw new LabFailed(Exit.WRONG_USE, "--language " + language + ": one of " + PackFolder.LANGUAGES + ".");
        }
        try {
            new PackBench(out()::println).begin(folder, language);
        } catch (FileAlreadyExistsException e) {
            throw new LabFailed(Exit.FAILED, folder + " is there already: choose another name.", e);
        }
        out().println("A pack to write over is in " + folder + ". Next: ./lab pack lint " + folder);
        return Exit.DONE.code();
    }

    @Command(
            name = "zip",
            mixinStandardHelpOptions = true,
            description = "Writes a pack into one file, to be given to others.")
    int zip(
            @Parameters(index = "0", paramLabel = "PACK", description = "name or folder") String pack,
            @Option(names = "--to", paramLabel = "FILE", required = true, description = "the ZIP file") Path file)
            throws IOException {
        new PackBench(out()::println).zip(pack, file);
        return Exit.DONE.code();
    }

    @Command(
            name = "unzip",
            mixinStandardHelpOptions = true,
            description = "Unpacks a pack that somebody else has given, when nothing in the file speaks against it.")
    int unzip(
            @Parameters(index = "0", paramLabel = "FILE", description = "the ZIP file") Path file,
            @Option(names = "--to", paramLabel = "DIR", required = true, description = "a new folder") Path folder)
            throws IOException {
        if (Files.exists(folder)) {
            throw new LabFailed(Exit.FAILED, folder + " is there already: choose another name.");
        }
        return new PackBench(out()::println).unzip(file, folder) ? Exit.DONE.code() : Exit.FAILED.code();
    }

    @Command(
            name = "schema",
            mixinStandardHelpOptions = true,
            description = {
                "The JSON Schemas an editor checks the files of a pack by.",
                "Prints one by its name, or writes all of them into a folder."
            })
    int schema(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "NAME",
                            description = "pack, outcomes, phrases, form, customer, scenario, article or script")
                    @Nullable
                    String name,
            @Option(names = "--to", paramLabel = "DIR", description = "writes all of them there") @Nullable Path folder)
            throws IOException {
        if ((name == null) == (folder == null)) {
            throw new LabFailed(Exit.WRONG_USE, "pack schema: say which one, or --to and a folder for all of them.");
        }
        var bench = new PackBench(out()::println);
        if (folder == null) {
            bench.schema(String.valueOf(name));
        } else {
            bench.schemas(folder);
        }
        return Exit.DONE.code();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
