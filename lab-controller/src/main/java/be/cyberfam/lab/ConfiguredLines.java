package be.cyberfam.lab;

import be.cyberfam.lab.call.LineId;
import be.cyberfam.lab.call.PackId;
import be.cyberfam.lab.call.SeatId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the lines of {@code lab.yaml}: a name alone, or a name with what is special about it. */
final class ConfiguredLines {
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("name", "language", "key", "greeting", "seats", "packs"));
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private ConfiguredLines() {}

    /** The lines; {@link IllegalArgumentException} says what may stand there. */
    static List<LabLine> of(JsonNode lines) {
        return elements(lines)
                .map(node -> node.isObject() ? line(node) : LabLine.plain(new LineId(node.asText())))
                .toList();
    }

    private static LabLine line(JsonNode node) {
        node.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("a line has no \"" + key + "\", only " + KEYS);
            }
        });
        return new LabLine(
                new LineId(node.path("name").asText()),
                node.path("language").asText("fr"),
                node.path("key").asText(""),
                node.path("greeting").asText(""),
                elements(node.path("seats"))
                        .flatMapToInt(ConfiguredLines::seats)
                        .mapToObj(SeatId::numbered)
                        .collect(Collectors.toSet()),
                elements(node.path("packs"))
                        .map(pack -> new PackId(pack.asText()))
                        .toList());
    }

    /** {@code 7} or {@code 7-12}. */
    private static IntStream seats(JsonNode node) {
        var range = RANGE.matcher(node.asText());
        if (!range.matches()) {
            throw new IllegalArgumentException("the seats of a line are numbers as in [1, 4-6], not " + node.asText());
        }
        int first = Integer.parseInt(range.group(1));
        return IntStream.rangeClosed(first, range.group(2) == null ? first : Integer.parseInt(range.group(2)));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
