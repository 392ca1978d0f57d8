package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Family;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One file being read: turns entries into values and collects what is wrong, part by part. */
final class Sheet {
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?) ?(ms|s|min)");

    private final String file;
    private final List<Problem> problems;

    Sheet(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What the part gives, or empty when it is wrong, which is then noted. */
    <T> Optional<T> part(Entry about, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Wrong e) {
            problems.add(e.problem());
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(file, about.line(), String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    /** Each item's part, those that are wrong left out and noted. */
    <T> List<T> parts(List<Entry> items, Function<Entry, T> reading) {
        var parts = new ArrayList<T>();
        items.forEach(item -> part(item, () -> reading.apply(item)).ifPresent(parts::add));
        return parts;
    }

    /** The keys and values of an entry, none other than these. */
    Entry.Fields fields(Entry entry, Set<String> known) {
        if (!(entry instanceof Entry.Fields fields)) {
            throw wrong(
                    entry,
                    "there are no keys here",
                    "one of " + known.stream().sorted().toList());
        }
        fields.all().forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(new Problem(file, value.line(), "\"" + key + "\" is not known here", nearest(key, known)));
            }
        });
        return fields;
    }

    /** The keys and values of an entry, whatever the keys. */
    Map<String, Entry> anyFields(Entry entry) {
        if (entry instanceof Entry.Fields fields) {
            return fields.all();
        }
        throw wrong(entry, "there are no keys here", "key: value");
    }

    Entry must(Entry.Fields fields, String key) {
        var entry = fields.all().get(key);
        if (entry == null) {
            throw wrong(fields, "\"" + key + "\" is missing", key + ": and its value");
        }
        return entry;
    }

    Optional<Entry> may(Entry.Fields fields, String key) {
        return Optional.ofNullable(fields.all().get(key));
    }

    String text(Entry entry) {
        if (entry instanceof Entry.Text text && !text.value().isBlank()) {
            return text.value().strip();
        }
        throw wrong(entry, "a text is wanted here", "it in \"quotes\" if it begins with a brace or holds a colon");
    }

    String text(Entry.Fields fields, String key) {
        return text(must(fields, key));
    }

    String text(Entry.Fields fields, String key, String otherwise) {
        return may(fields, key).map(this::text).orElse(otherwise);
    }

    int number(Entry entry) {
        var text = text(entry);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw wrong(entry, "\"" + text + "\" is not a whole number", "digits only");
        }
    }

    int number(Entry.Fields fields, String key) {
        return number(must(fields, key));
    }

    boolean yes(Entry.Fields fields, String key) {
        var entry = may(fields, key);
        return entry.isPresent()
                && switch (text(entry.get())) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw wrong(entry.get(), "\"" + key + "\" is neither true nor false", "true or false");
                };
    }

    Duration length(Entry entry) {
        var text = text(entry);
        var found = LENGTH.matcher(text);
        if (!found.matches()) {
            throw wrong(entry, "\"" + text + "\" is not a length of time", "as in 800ms, 4s or 2min");
        }
        var milliseconds = Double.parseDouble(found.group(1)) * factor(found.group(2));
        return Duration.ofMillis(Math.round(milliseconds));
    }

    Duration length(Entry.Fields fields, String key) {
        return length(must(fields, key));
    }

    LocalDate date(Entry.Fields fields, String key) {
        var entry = must(fields, key);
        try {
            return LocalDate.parse(text(entry));
        } catch (DateTimeParseException e) {
            throw wrong(entry, "\"" + text(entry) + "\" is not a day", "year, month and day as in 2026-11-23");
        }
    }

    /** One entry, or several as a list. */
    List<Entry> several(Entry entry) {
        return entry instanceof Entry.Items items ? items.all() : List.of(entry);
    }

    List<Entry> items(Entry entry) {
        if (entry instanceof Entry.Items items) {
            return items.all();
        }
        throw wrong(entry, "a list is wanted here", "each item behind a hyphen");
    }

    <T> Map<String, T> each(Entry entry, Function<Map.Entry<String, Entry>, T> reading) {
        var each = new LinkedHashMap<String, T>();
        for (var field : anyFields(entry).entrySet()) {
            part(field.getValue(), () -> reading.apply(field)).ifPresent(read -> each.put(field.getKey(), read));
        }
        return each;
    }

    /** The kind of call a file names. */
    Family family(Entry entry) {
        var word = text(entry);
        return Arrays.stream(Family.values())
                .filter(family -> family.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        entry,
                        "there is no family \"" + word + "\"",
                        "one of "
                                + Arrays.stream(Family.values())
                                        .map(Family::word)
                                        .toList()));
    }

    Wrong wrong(Entry at, String what, String instead) {
        return new Wrong(new Problem(file, at.line(), what, instead));
    }

    Problem problem(Entry at, String message) {
        return Problem.of(file, at.line(), message);
    }

    void note(int line, String what, String instead) {
        problems.add(new Problem(file, line, what, instead));
    }

    private static int factor(String unit) {
        return switch (unit) {
            case "ms" -> 1;
            case "s" -> 1_000;
            default -> 60_000;
        };
    }

    private static String nearest(String key, Set<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(word -> distance(key, word))
                        .thenComparing(Function.identity()))
                .filter(word -> distance(key, word) <= 3)
                .orElse("one of " + known.stream().sorted().toList());
    }

    /** Levenshtein. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var swap = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
