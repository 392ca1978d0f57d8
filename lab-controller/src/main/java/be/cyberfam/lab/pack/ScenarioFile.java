package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.ScenarioId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The file of a scenario as a tree of texts, lists and maps, and back. What has not changed stays as it was written, comments and all;
 * what has changed is written anew in its place, so that two versions can be compared line by line.
 */
public final class ScenarioFile {
    /** In which order a new file has its keys; others come behind. */
    private static final List<String> ORDER = List.of(
            "title",
            "aim",
            "family",
            "level",
            "customer",
            "script",
            "facts",
            "outcome",
            "plausible",
            "phrases",
            "steps",
            "digressions",
            "picks-up",
            "injects",
            "hints");

    private ScenarioFile() {}

    /** Where it lies in its pack. */
    public static String name(ScenarioId id) {
        return "scenarios/" + id + ".yaml";
    }

    /**
     * What a file holds, every value as it is written; empty when it is not YAML that packs may hold.
     */
    public static Map<String, Object> read(String yaml) {
        try {
            return map(YamlFile.parse(yaml, ""));
        } catch (Wrong unreadable) {
            return Map.of();
        }
    }

    /** The text that holds {@code wanted}, as near to {@code before} as can be. */
    public static String write(String before, Map<String, Object> wanted) {
        var had = read(before);
        var merged = text(merged(before.lines().toList(), had, wanted));
        return read(merged).equals(wanted) ? merged : text(anew(wanted));
    }

    /** Where each line of a file belongs: the JSON pointer of the largest part that begins there. */
    static NavigableMap<Integer, String> places(String yaml) {
        var places = new TreeMap<Integer, String>();
        YamlFile.parse(yaml, "").all().forEach((key, entry) -> place(entry, "/" + key, places));
        return places;
    }

    private static void place(Entry entry, String pointer, Map<Integer, String> places) {
        places.putIfAbsent(entry.line(), pointer);
        switch (entry) {
            case Entry.Text text -> {}
            case Entry.Items items -> {
                for (var at = 0; at < items.all().size(); at++) {
                    place(items.all().get(at), pointer + "/" + at, places);
                }
            }
            case Entry.Fields fields -> fields.all().forEach((key, part) -> place(part, pointer + "/" + key, places));
        }
    }

    private static List<String> anew(Map<String, Object> wanted) {
        return inOrder(wanted).stream()
                .flatMap(key -> YamlText.key(key, wanted.getOrDefault(key, "")).stream())
                .toList();
    }

    private static List<String> merged(List<String> lines, Map<String, Object> had, Map<String, Object> wanted) {
        var blocks = YamlBlocks.keys(lines, 0);
        var parts = new LinkedHashMap<String, List<String>>();
        blocks.parts().forEach(block -> {
            if (wanted.containsKey(block.key())) {
                parts.put(
                        block.key(),
                        merged(block, had.getOrDefault(block.key(), ""), wanted.getOrDefault(block.key(), "")));
            }
        });
        var merged = new ArrayList<>(blocks.head());
        for (var key : inOrder(parts.keySet().stream().toList(), wanted)) {
            merged.addAll(parts.getOrDefault(key, YamlText.key(key, wanted.getOrDefault(key, ""))));
        }
        return merged;
    }

    private static List<String> merged(YamlBlocks.Block block, Object had, Object wanted) {
        if (wanted.equals(had)) {
            return block.lines();
        }
        var at = block.lines().stream()
                .filter(line -> line.startsWith(block.key()))
                .findFirst()
                .orElse("");
        var isBlock = at.matches("[^:]+:\\s*(#.*)?");
        if (isBlock && had instanceof List<?> before && wanted instanceof List<?> after && !after.isEmpty()) {
            return items(block.lines(), before, after);
        }
        if (isBlock && had instanceof Map<?, ?> before && wanted instanceof Map<?, ?> after && !after.isEmpty()) {
            return fields(block.lines(), before, after);
        }
        var above = block.lines().subList(0, block.lines().indexOf(at));
        var anew = new ArrayList<>(above);
        anew.addAll(YamlText.key(block.key(), wanted));
        return anew;
    }

    /** Items that were there keep their lines wherever they stand now. */
    private static List<String> items(List<String> lines, List<?> before, List<?> after) {
        var blocks = YamlBlocks.items(lines, 2);
        if (blocks.parts().size() != before.size()) {
            return List.of();
        }
        var left = new ArrayList<Object>(before);
        var merged = new ArrayList<>(blocks.head());
        for (var item : after) {
            var at = left.indexOf(item);
            if (at < 0) {
                merged.add(YamlText.item(item));
            } else {
                left.set(at, null);
                merged.addAll(blocks.parts().get(at).lines());
            }
        }
        return merged;
    }

    private static List<String> fields(List<String> lines, Map<?, ?> before, Map<?, ?> after) {
        var blocks = YamlBlocks.keys(lines, 2);
        var kept = new LinkedHashMap<String, List<String>>();
        blocks.parts().forEach(block -> kept.put(block.key(), block.lines()));
        var merged = new ArrayList<>(blocks.head());
        after.forEach((key, value) -> merged.addAll(
                value.equals(before.get(key))
                        ? kept.getOrDefault((String) key, List.of())
                        : YamlText.below((String) key, value)));
        return merged;
    }

    private static List<String> inOrder(Map<String, Object> wanted) {
        return inOrder(List.of(), wanted);
    }

    /** Those that are there as they stand, each new one behind the one it usually follows. */
    private static List<String> inOrder(List<String> there, Map<String, Object> wanted) {
        var keys = new ArrayList<>(there);
        for (var key : ORDER) {
            if (wanted.containsKey(key) && !keys.contains(key)) {
                var before = ORDER.subList(0, ORDER.indexOf(key));
                var at = 0;
                for (var n = 0; n < keys.size(); n++) {
                    at = before.contains(keys.get(n)) ? n + 1 : at;
                }
                keys.add(at, key);
            }
        }
        wanted.keySet().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        return keys;
    }

    private static Map<String, Object> map(Entry.Fields fields) {
        var map = new LinkedHashMap<String, Object>();
        fields.all().forEach((key, entry) -> map.put(key, tree(entry)));
        return map;
    }

    private static Object tree(Entry entry) {
        return switch (entry) {
            case Entry.Text text -> text.value();
            case Entry.Items items ->
                items.all().stream().map(ScenarioFile::tree).toList();
            case Entry.Fields fields -> map(fields);
        };
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
