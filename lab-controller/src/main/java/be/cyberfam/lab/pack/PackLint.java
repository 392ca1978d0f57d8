package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a pack as its author wants it read: what keeps it from being played, and what does not but should be mended. Every finding
 * names file, line and what to write instead.
 */
public final class PackLint {
    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    private final Path folder;
    private final List<Problem> advice = new ArrayList<>();

    private PackLint(Path folder) {
        this.folder = folder;
    }

    /**
     * What was found.
     *
     * @param pack the pack, when it can be played
     * @param problems why it cannot; empty when it can
     * @param advice what should be mended all the same
     */
    public record Findings(Optional<Pack> pack, List<Problem> problems, List<Problem> advice) {
        public Findings {
            problems = List.copyOf(problems);
            advice = List.copyOf(advice);
        }

        /** Whether there is nothing at all to say. */
        public boolean isClean() {
            return problems.isEmpty() && advice.isEmpty();
        }
    }

    /** Never throws for what the files hold. */
    public static Findings of(Path folder) {
        return new PackLint(folder).findings();
    }

    private Findings findings() {
        var reading = PackReader.read(folder);
        texts();
        return switch (reading) {
            case PackReading.Refused refused ->
                new Findings(Optional.empty(), sorted(refused.problems()), sorted(advice));
            case PackReading.Sound sound -> {
                advice.addAll(new IdleFacts(folder, sound.pack()).found());
                advice.addAll(new StraySounds(folder, sound.pack()).found());
                yield new Findings(Optional.of(sound.pack()), List.of(), sorted(advice));
            }
        };
    }

    private void texts() {
        phrases("phrases.yaml", true);
        fields(ColleagueSheet.FILE).ifPresent(fields -> lines(ColleagueSheet.FILE, fields));
        files("scenarios").forEach(file -> phrases(file, false));
        files("scripts").forEach(file -> fields(file).ifPresent(fields -> script(file, fields)));
        files("articles").forEach(file -> fields(file).ifPresent(fields -> article(file, fields)));
    }

    /** The texts of {@code phrases:}, or of the whole file when that is nothing but phrases. */
    private void phrases(String file, boolean whole) {
        fields(file)
                .flatMap(fields -> whole
                        ? Optional.<Entry>of(fields)
                        : Optional.ofNullable(fields.all().get("phrases")))
                .ifPresent(phrases -> TextWalk.of(phrases, text -> judge(file, text, PlainLanguage.SPOKEN)));
    }

    /** What colleagues say, each by himself or all of them. */
    private void lines(String file, Entry.Fields fields) {
        Optional.ofNullable(fields.all().get("lines")).ifPresent(lines -> spoken(file, lines));
        if (fields.all().get("colleagues") instanceof Entry.Items colleagues) {
            colleagues.all().stream()
                    .filter(Entry.Fields.class::isInstance)
                    .map(Entry.Fields.class::cast)
                    .flatMap(one -> Optional.ofNullable(one.all().get("lines")).stream())
                    .forEach(lines -> spoken(file, lines));
        }
    }

    private void spoken(String file, Entry lines) {
        TextWalk.of(lines, text -> judge(file, text, PlainLanguage.SPOKEN));
    }

    private void script(String file, Entry.Fields fields) {
        TextWalk.under(fields, "steps", "say", text -> judge(file, text, PlainLanguage.READ_OUT));
    }

    private void article(String file, Entry.Fields fields) {
        Optional.ofNullable(fields.all().get("text"))
                .ifPresent(text -> TextWalk.of(text, found -> judge(file, found, PlainLanguage.READ)));
    }

    private void judge(String file, Entry.Text text, PlainLanguage limit) {
        limit.tooLong(text.value())
                .ifPresent(what ->
                        advice.add(new Problem(file, text.line(), "there is " + what, "two sentences, one idea each")));
    }

    private Optional<Entry.Fields> fields(String file) {
        try {
            return Files.isRegularFile(folder.resolve(file))
                    ? Optional.of(YamlFile.read(folder.resolve(file), file))
                    : Optional.empty();
        } catch (Wrong alreadyToldByTheReader) {
            return Optional.empty();
        }
    }

    private List<String> files(String name) {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> name + "/" + file.getFileName())
                    .filter(file -> file.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException noSuchFolder) {
            return List.of();
        }
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted(BY_PLACE).toList();
    }
}
