package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Grid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The competence grid of a lab: the file in the home's {@code grids}, or the one the lab is shipped with. Reads and writes files: not
 * for an event loop.
 */
public final class GridShelf {
    /** The home has one of its own at most. */
    private static final String OWN = "own";

    private static final String SUFFIX = ".yaml";
    private static final int LONGEST = 256 * 1024;

    private final Path own;
    private final Path shipped;

    GridShelf(Path own, Path shipped) {
        this.own = own.resolve(GridSheet.FOLDER);
        this.shipped = shipped.resolve(GridSheet.FOLDER);
    }

    /**
     * The grid people are signed by.
     *
     * @param own whether it is the home's
     * @param problems why the home's is not taken, when there is one and it is not sound
     */
    public record InForce(GridFile file, boolean own, List<Problem> problems) {
        public InForce {
            problems = List.copyOf(problems);
        }
    }

    /** The home's, unless it is not sound; then the one the lab comes with, and what is wrong with the other. */
    public InForce inForce() {
        var problems = new ArrayList<Problem>();
        var theirs = first(own, problems);
        return theirs.map(file -> new InForce(file, true, List.of()))
                .orElseGet(() -> new InForce(shipped(), false, problems));
    }

    /** Puts a text in the place of the home's grid; empty when it is done, else what is wrong with it. */
    public List<Problem> replace(String text) throws IOException {
        var problems = new ArrayList<Problem>();
        if (read(OWN, GridSheet.FOLDER + "/" + OWN + SUFFIX, text, problems).isEmpty()) {
            return List.copyOf(problems);
        }
        Files.createDirectories(own);
        var draft = Files.createTempFile(own, "draft", ".tmp");
        Files.writeString(draft, text);
        discard();
        Files.move(draft, own.resolve(OWN + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        return List.of();
    }

    /** Gives up the home's grid; whether there was one. */
    public boolean discard() throws IOException {
        var files = files(own);
        for (var file : files) {
            Files.deleteIfExists(file);
        }
        return !files.isEmpty();
    }

    private GridFile shipped() {
        var problems = new ArrayList<Problem>();
        return first(shipped, problems)
                .orElseThrow(() -> new IllegalStateException("the lab's own grid cannot be read: " + problems));
    }

    private static Optional<GridFile> first(Path folder, List<Problem> problems) {
        return files(folder).stream()
                .flatMap(file -> read(file, problems).stream())
                .findFirst();
    }

    private static Optional<GridFile> read(Path path, List<Problem> problems) {
        var name = String.valueOf(path.getFileName());
        var file = GridSheet.FOLDER + "/" + name;
        try {
            return read(name.substring(0, name.length() - SUFFIX.length()), file, Files.readString(path), problems);
        } catch (IOException e) {
            problems.add(new Problem(file, 0, "the file cannot be read: " + e.getMessage(), "it as UTF-8"));
            return Optional.empty();
        }
    }

    private static Optional<GridFile> read(String id, String file, String text, List<Problem> problems) {
        if (text.length() > LONGEST) {
            problems.add(new Problem(file, 0, "the file is larger than 256 KB", "a smaller one"));
            return Optional.empty();
        }
        var before = problems.size();
        var sheet = new Sheet(file, problems);
        var grid = sheet.part(new Entry.Text("", 0), () -> grid(sheet, id, file, text));
        return problems.size() == before ? grid.map(one -> GridFile.of(one, text)) : Optional.empty();
    }

    private static Grid grid(Sheet sheet, String id, String file, String text) {
        return new GridSheet(sheet).grid(id, YamlFile.parse(text, file));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the folder " + folder + " cannot be read", e);
        }
    }
}
