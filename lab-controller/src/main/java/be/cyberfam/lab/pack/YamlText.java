package be.cyberfam.lab.pack;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes texts, lists and maps as people write packs by hand: one idea a line, quotes only where YAML wants them. */
final class YamlText {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}«(…][^#\\n\\t\"\\\\]*");
    /** What YAML would read as something else than text; a number stays what it is. */
    private static final Pattern OTHER = Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n");

    private static final String IN_FLOW = ",[]{}";

    private YamlText() {}

    /** A key of the file and all that stands below it. */
    static List<String> key(String key, Object value) {
        return switch (value) {
            case List<?> list
            when !list.isEmpty() ->
                Stream.concat(Stream.of(key + ":"), list.stream().map(YamlText::item))
                        .toList();
            case Map<?, ?> map
            when map.values().stream().anyMatch(part -> !(part instanceof String)) ->
                Stream.concat(
                                Stream.of(key + ":"),
                                map.entrySet().stream()
                                        .flatMap(part -> below((String) part.getKey(), part.getValue()).stream()))
                        .toList();
            default -> List.of(key + ": " + flow(value, false));
        };
    }

    /** A key one level in: its list below it, or all on its line. */
    static List<String> below(String key, Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                ? Stream.concat(Stream.of("  " + key + ":"), list.stream().map(part -> "    - " + flow(part, false)))
                        .toList()
                : List.of("  " + key + ": " + flow(value, false));
    }

    /** An item of a list one level in. */
    static String item(Object value) {
        return "  - " + flow(value, false);
    }

    private static String flow(Object value, boolean inside) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(part -> part.getKey() + ": " + flow(part.getValue(), true))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list ->
                list.stream().map(part -> flow(part, true)).collect(Collectors.joining(", ", "[", "]"));
            default -> scalar(String.valueOf(value), inside);
        };
    }

    private static String scalar(String text, boolean inside) {
        var plain = PLAIN.matcher(text).matches()
                && !OTHER.matcher(text).matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && !(inside && text.chars().anyMatch(sign -> IN_FLOW.indexOf(sign) >= 0));
        var known = text.equals("true") || text.equals("false");
        return plain || known ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
