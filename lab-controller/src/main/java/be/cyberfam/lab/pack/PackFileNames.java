package be.cyberfam.lab.pack;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of files that came from outside, held to what a pack may hold on any machine: nothing that leads out of its folder, no name
 * that another system reads otherwise, no two that are one on a disk that takes a and A for the same.
 */
final class PackFileNames {
    private static final int LONGEST = 120;
    private static final int DEEPEST = 3;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_ (),'-][\\p{L}\\p{N}._ (),'-]*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern KIND = Pattern.compile("(?i).*\\.(yaml|wav|md|txt|csv)|licen[cs]e|notice");
    /** What file managers add of their own. */
    private static final Pattern LITTER =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.ds_store|thumbs\\.db|desktop\\.ini)");

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    private PackFileNames() {}

    /**
     * What is wrong with the entries, and under which name each that is wanted goes into the folder.
     *
     * @param places by the name in the ZIP file
     */
    record Judged(List<Problem> problems, Map<String, String> places) {}

    static Judged of(List<ZipEntries.One> entries) {
        var files = entries.stream()
                .filter(entry -> !LITTER.matcher(entry.name()).matches())
                .toList();
        var names = new PackFileNames();
        files.forEach(names::judge);
        if (names.problems.isEmpty()) {
            return new Judged(List.of(), names.places(files));
        }
        return new Judged(List.copyOf(names.problems), Map.of());
    }

    private void judge(ZipEntries.One entry) {
        wrong(entry).ifPresent(what -> problems.add(new Problem(shown(entry.name()), 0, what, "")));
    }

    private Optional<String> wrong(ZipEntries.One entry) {
        var name = entry.name();
        if (entry.encrypted()) {
            return Optional.of("the file is locked with a password");
        }
        if (entry.isSpecial()) {
            return Optional.of("this is a link or a device, and a pack holds files only");
        }
        if (name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            return Optional.of("the name leads out of the pack's folder");
        }
        var parts = (entry.isFolder() ? name.substring(0, name.length() - 1) : name).split("/", -1);
        for (var part : parts) {
            var told = wrong(part);
            if (told.isPresent()) {
                return told;
            }
        }
        if (parts.length > DEEPEST + 1 || name.length() > LONGEST) {
            return Optional.of("the name is too long or lies too deep");
        }
        if (!entry.isFolder() && !KIND.matcher(parts[parts.length - 1]).matches()) {
            return Optional.of("a pack holds .yaml, .wav, .csv, .md and .txt files only");
        }
        return entry.isFolder() ? Optional.empty() : twin(name);
    }

    private static Optional<String> wrong(String part) {
        if (part.equals("..") || part.equals(".")) {
            return Optional.of("the name leads out of the pack's folder");
        }
        if (DEVICE.matcher(part).matches()) {
            return Optional.of("the name is a device's on some machines");
        }
        return !PLAIN.matcher(composed(part)).matches() || part.endsWith(".") || part.endsWith(" ")
                ? Optional.of("the name holds signs that not every machine takes")
                : Optional.empty();
    }

    private Optional<String> twin(String name) {
        var key = composed(name).toLowerCase(Locale.ROOT);
        var other = seen.put(key, name);
        if (other == null) {
            return Optional.empty();
        }
        return Optional.of(
                other.equals(name) ? "the file is there twice" : "on some machines this is one file with " + other);
    }

    /** File managers put a folder around what they pack: it is left out. */
    private Map<String, String> places(List<ZipEntries.One> files) {
        var wanted = files.stream()
                .filter(file -> !file.isFolder())
                .map(ZipEntries.One::name)
                .toList();
        var around = wanted.stream()
                .filter(name -> name.matches("[^/]+/pack\\.yaml"))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .filter(folder -> wanted.stream().allMatch(name -> name.startsWith(folder)))
                .findFirst()
                .orElse("");
        var places = new LinkedHashMap<String, String>();
        wanted.forEach(name -> places.put(name, composed(name.substring(around.length()))));
        return places;
    }

    /** One é, as most systems write it, not an e and an accent. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
