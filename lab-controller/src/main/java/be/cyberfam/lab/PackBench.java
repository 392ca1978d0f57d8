package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.conversation.Terms;
import be.cyberfam.lab.pack.PackArchive;
import be.cyberfam.lab.pack.PackLibrary;
import be.cyberfam.lab.pack.PackLint;
import be.cyberfam.lab.pack.PackSchema;
import be.cyberfam.lab.pack.Problem;
import be.cyberfam.lab.scenario.Pace;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.voice.Recordings;
import be.cyberfam.lab.voice.Voices;
import be.cyberfam.lab.workbench.PackFolder;
import be.cyberfam.lab.workbench.SpokenLines;
import be.cyberfam.lab.workbench.TypedCall;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** What is done with packs at the terminal; each result is told line by line. */
public final class PackBench {
    private final Consumer<String> screen;

    public PackBench(Consumer<String> screen) {
        this.screen = screen;
    }

    /** Tells what is wrong in these packs (all of the lab's when none is named); whether they pass. */
    public boolean lint(List<String> packs, boolean strict) throws IOException {
        var folders = packs.isEmpty()
                ? PackLibrary.foldersOf(Places.packs())
                : packs.stream().map(PackBench::folder).toList();
        var passes = true;
        for (var folder : folders) {
            passes &= lint(folder, strict);
        }
        return passes;
    }

    /** Writes the beginning of a pack, for editors that check it by the lab's schemas. */
    public void begin(Path folder, String language) throws IOException {
        PackFolder.begin(folder, language, PackSchema.in(Places.packs()));
    }

    /** Prints one schema. */
    public void schema(String name) throws IOException {
        var file = PackSchema.of(Places.packs(), name)
                .orElseThrow(() -> new LabFailed(
                        Exit.WRONG_USE, "There is no schema \"" + name + "\": one of " + PackSchema.NAMES + "."));
        screen.accept(Files.readString(file).stripTrailing());
    }

    /** Writes all schemas into a folder. */
    public void schemas(Path into) throws IOException {
        Files.createDirectories(into);
        for (var name : PackSchema.NAMES) {
            var file = PackSchema.in(Places.packs()).resolve(name + ".json");
            Files.copy(file, into.resolve(name + ".json"), StandardCopyOption.REPLACE_EXISTING);
        }
        screen.accept(PackSchema.NAMES.size() + " schemas of format version " + PackSchema.VERSION + " are in " + into);
    }

    /** Writes a pack into a ZIP file. */
    public void zip(String pack, Path file) throws IOException {
        var found = pack(pack);
        try (var out = Files.newOutputStream(file)) {
            PackArchive.write(folder(pack), found.id().value(), out);
        }
        screen.accept(found.id() + " is in " + file + ", hash " + found.hash());
    }

    /** Unpacks a ZIP file into a new folder and tells what is wrong with it; whether it can be played. */
    public boolean unzip(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        var refused = PackArchive.read(file, folder);
        tell(folder, refused, "");
        return refused.isEmpty() && lint(folder, false);
    }

    /** Speaks a scenario's lines into files. */
    public void say(String pack, String scenario, Path into) throws IOException {
        var found = pack(pack);
        var recordings = new Recordings(Map.of(found.id(), folder(pack)));
        try (var voices = new Voices(Places.voices(ConfigFile.of(Path.of(""))), recordings)) {
            new SpokenLines(voices, into, screen).speak(role(found, scenario));
        } catch (CompletionException e) {
            throw new LabFailed(Exit.MISSING, "The voice does not speak: " + reason(e), e);
        }
    }

    /** Plays a scenario against what is typed, to its end or the end of what is typed. */
    public void play(String pack, String scenario, long seed, BufferedReader typed) throws IOException {
        var role = role(pack(pack), scenario);
        var terms = new Terms(Direction.INBOUND, Pace.NATURAL, role.persona().patience(), seed);
        screen.accept(role.persona().name() + " calls: " + role.scenario().title() + ". You have answered; greet him.");
        var call = new TypedCall(role, terms, Instant.EPOCH, screen);
        while (!call.isOver()) {
            var line = typed.readLine();
            call.type(line == null ? TypedCall.HANG_UP : line);
        }
        screen.accept("mood at the end: " + call.mood().level());
    }

    private static String reason(Throwable e) {
        return String.valueOf(Optional.ofNullable(e.getCause()).orElse(e).getMessage());
    }

    private boolean lint(Path folder, boolean strict) {
        var findings = PackLint.of(folder);
        tell(folder, findings.problems(), "");
        tell(folder, findings.advice(), "advice: ");
        screen.accept(folder.getFileName() + ": "
                + findings.pack().map(PackBench::inShort).orElse("cannot be played")
                + (findings.isClean() ? ", nothing to mend" : ""));
        return findings.problems().isEmpty() && (!strict || findings.isClean());
    }

    private void tell(Path folder, List<Problem> problems, String kind) {
        problems.forEach(problem -> screen.accept(folder + "/" + problem.file()
                + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + kind + problem.what()
                + (problem.instead().isEmpty() ? "" : "; write " + problem.instead())));
    }

    private static String inShort(Pack pack) {
        return "scenarios " + pack.scenarios().size() + ", customers "
                + pack.personas().size();
    }

    private static Pack pack(String name) {
        var folder = folder(name);
        return PackLint.of(folder)
                .pack()
                .orElseThrow(() -> new LabFailed(
                        Exit.FAILED, folder + " cannot be played: ./lab pack lint " + name + " says why."));
    }

    private static Role role(Pack pack, String scenario) {
        return pack.scenario(new ScenarioId(scenario))
                .map(pack::role)
                .orElseThrow(() -> new LabFailed(
                        Exit.FAILED,
                        "Pack " + pack.id() + " has no scenario \"" + scenario + "\": one of "
                                + pack.scenarios().stream()
                                        .map(one -> one.id().value())
                                        .sorted()
                                        .toList()
                                + "."));
    }

    /** A folder as it was given, or the lab's own pack of that name. */
    private static Path folder(String name) {
        var given = Path.of(name);
        var own = Places.packs().resolve(name);
        if (Files.isRegularFile(given.resolve("pack.yaml")) || !Files.isDirectory(own)) {
            return given;
        }
        return own;
    }
}
