package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.scenario.Pack;
import be.cyberfam.lab.scenario.PackShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All packs of one folder: those that can be played, and those that were refused with the reasons. A bad pack never keeps
 * the others from being played.
 *
 * @param folders where each pack that can be played lies
 */
public record PackLibrary(PackShelf shelf, Map<PackId, Path> folders, List<PackReading.Refused> refused) {
    private static final int MOST_PACKS = 200;
    /** The lab's languages, the trainees' first: a pack in the first one stands where nobody has chosen. */
    private static final List<String> LANGUAGES = List.of("fr", "nl", "en");

    public PackLibrary {
        folders = Map.copyOf(folders);
        refused = List.copyOf(refused);
    }

    /**
     * Reads every folder that holds a {@code pack.yaml}.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static PackLibrary read(Path packs) throws IOException {
        return read(List.of(packs));
    }

    /**
     * The same of several places; a pack of an earlier one stands before one of the same id in a later one.
     *
     * @throws IOException when one of them cannot be listed
     */
    public static PackLibrary read(List<Path> places) throws IOException {
        var sound = new LinkedHashMap<PackId, Pack>();
        var folders = new LinkedHashMap<PackId, Path>();
        var refused = new ArrayList<PackReading.Refused>();
        for (var place : places) {
            var earlier = Set.copyOf(sound.keySet());
            for (var folder : foldersOf(place)) {
                switch (PackReader.read(folder)) {
                    case PackReading.Refused bad -> refused.add(bad);
                    case PackReading.Sound good
                    when earlier.contains(good.pack().id()) -> {}
                    case PackReading.Sound good
                    when sound.containsKey(good.pack().id()) -> refused.add(twin(good));
                    case PackReading.Sound good -> {
                        sound.put(good.pack().id(), good.pack());
                        folders.put(good.pack().id(), folder);
                    }
                }
            }
        }
        var shelf = inOrder(sound.values());
        return new PackLibrary(PackShelf.of(shelf), folders, refused);
    }

    /** French, Dutch, English, then the others; among those of one language by id. */
    private static Map<PackId, Pack> inOrder(Collection<Pack> packs) {
        var inOrder = new LinkedHashMap<PackId, Pack>();
        packs.stream()
                .sorted(Comparator.comparingInt(PackLibrary::place).thenComparing(Pack::id))
                .forEach(pack -> inOrder.put(pack.id(), pack));
        return inOrder;
    }

    private static int place(Pack pack) {
        var at = LANGUAGES.indexOf(pack.language().replaceAll("-.*", ""));
        return at < 0 ? LANGUAGES.size() : at;
    }

    /**
     * The folders that hold a {@code pack.yaml}, by name.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public static List<Path> foldersOf(Path packs) throws IOException {
        try (var all = Files.list(packs)) {
            return all.filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .filter(folder -> Files.isRegularFile(folder.resolve("pack.yaml")))
                    .sorted()
                    .limit(MOST_PACKS)
                    .toList();
        }
    }

    private static PackReading.Refused twin(PackReading.Sound pack) {
        var what = "there is another pack \"" + pack.pack().id() + "\"";
        return new PackReading.Refused(pack.folder(), List.of(new Problem("pack.yaml", 0, what, "another id")));
    }
}
