package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The scorecards that come as files: beside the packs, for any call, and in each pack that can be played. */
public final class ScorecardShelf {
    private static final int MOST = 100;
    private static final String SUFFIX = ".yaml";

    private ScorecardShelf() {}

    /** The sound ones, of an id the first; a pack with a card that is not sound is not played at all. Reads files: not for an event loop. */
    public static List<Form> of(List<Path> places, PackLibrary library) {
        var cards = new ArrayList<Form>();
        places.forEach(place -> add(place, cards));
        library.folders().values().stream().sorted().forEach(folder -> add(folder, cards));
        return List.copyOf(cards);
    }

    private static void add(Path folder, List<Form> cards) {
        read(folder, new ArrayList<>()).stream()
                .filter(card -> cards.stream().noneMatch(there -> there.id().equals(card.id())))
                .forEach(cards::add);
    }

    /** Those of one folder; what is wrong with a file goes to {@code problems}, and it is left out. */
    static List<Form> read(Path folder, List<Problem> problems) {
        var place = folder.resolve(ScorecardSheet.FOLDER);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .limit(MOST)
                    .flatMap(name -> read(place.resolve(name), name, problems).stream())
                    .toList();
        } catch (IOException e) {
            problems.add(new Problem(ScorecardSheet.FOLDER, 0, "the folder cannot be read", ""));
            return List.of();
        }
    }

    private static List<Form> read(Path path, String name, List<Problem> problems) {
        var file = ScorecardSheet.FOLDER + "/" + name;
        var id = name.substring(0, name.length() - SUFFIX.length());
        int before = problems.size();
        var sheet = new Sheet(file, problems);
        var card =
                sheet.part(new Entry.Text("", 0), () -> new ScorecardSheet(sheet).card(id, YamlFile.read(path, file)));
        return problems.size() == before ? card.stream().toList() : List.of();
    }
}
