package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Competence;
import be.cyberfam.lab.assess.Grid;
import be.cyberfam.lab.assess.Indicator;
import be.cyberfam.lab.assess.Reference;
import be.cyberfam.lab.assess.Reference.Frame;
import be.cyberfam.lab.call.Direction;
import be.cyberfam.lab.scenario.Labels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one competence grid: {@code grids/ID.yaml}. */
final class GridSheet {
    static final String FOLDER = "grids";

    private static final Set<String> FRAMES =
            Arrays.stream(Frame.values()).map(GridSheet::word).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Direction> DIRECTIONS =
            Map.of("inbound", Direction.INBOUND, "outbound", Direction.OUTBOUND);

    private final Sheet sheet;
    private final RuleSheet rules;

    GridSheet(Sheet sheet) {
        this.sheet = sheet;
        this.rules = new RuleSheet(sheet);
    }

    Grid grid(String id, Entry entry) {
        var fields = sheet.fields(entry, Set.of("title", "levels", "blocks"));
        return new Grid(
                id,
                labels(sheet.must(fields, "title")),
                sheet.parts(sheet.items(sheet.must(fields, "levels")), this::level),
                sheet.parts(sheet.items(sheet.must(fields, "blocks")), this::block));
    }

    private Grid.Level level(Entry entry) {
        var fields = sheet.fields(entry, Set.of("level", "name", "meaning"));
        return new Grid.Level(
                sheet.number(fields, "level"),
                labels(sheet.must(fields, "name")),
                labels(sheet.must(fields, "meaning")));
    }

    private Grid.Block block(Entry entry) {
        var fields = sheet.fields(entry, Set.of("id", "title", "competences"));
        return new Grid.Block(
                sheet.text(fields, "id"),
                labels(sheet.must(fields, "title")),
                sheet.parts(sheet.items(sheet.must(fields, "competences")), this::competence));
    }

    private Competence competence(Entry entry) {
        var fields = sheet.fields(entry, Set.of("id", "title", "references", "indicators"));
        return new Competence(
                sheet.text(fields, "id"),
                labels(sheet.must(fields, "title")),
                sheet.may(fields, "references").map(this::references).orElse(List.of()),
                sheet.parts(sheet.items(sheet.must(fields, "indicators")), this::indicator));
    }

    private List<Reference> references(Entry entry) {
        var fields = sheet.fields(entry, FRAMES);
        return Arrays.stream(Frame.values())
                .flatMap(frame -> sheet.may(fields, word(frame)).stream().flatMap(codes -> codes(frame, codes)))
                .toList();
    }

    private Stream<Reference> codes(Frame frame, Entry codes) {
        return sheet.parts(sheet.several(codes), code -> new Reference(frame, sheet.text(code))).stream();
    }

    private static String word(Frame frame) {
        return frame.name().toLowerCase(Locale.ROOT);
    }

    private Indicator indicator(Entry entry) {
        var fields = sheet.fields(entry, Set.of("id", "text", "machine", "person"));
        var machine = sheet.may(fields, "machine");
        var person = sheet.may(fields, "person");
        if (machine.isPresent() == person.isPresent()) {
            throw sheet.wrong(
                    entry,
                    "an indicator is judged by a machine or by a person, one of the two",
                    "machine: or person:, and an indicator of its own for the other");
        }
        var id = sheet.text(fields, "id");
        var text = labels(sheet.must(fields, "text"));
        return machine.<Indicator>map(how -> measured(id, text, how))
                .orElseGet(() -> judged(id, text, sheet.must(fields, "person")));
    }

    private Indicator measured(String id, Labels text, Entry how) {
        var fields = sheet.fields(how, Set.of("measure", "limits", "only", "calls"));
        return new Indicator.Machine(
                id,
                text,
                rules.rule(sheet.must(fields, "measure"), sheet.must(fields, "limits")),
                sheet.may(fields, "only").map(this::direction),
                sheet.number(fields, "calls"));
    }

    private Indicator judged(String id, Labels text, Entry how) {
        var fields = sheet.fields(how, Set.of("criterion", "marks", "calls"));
        return new Indicator.Person(
                id,
                text,
                sheet.may(fields, "criterion").map(sheet::text),
                sheet.may(fields, "marks").map(this::marks).orElse(Map.of()),
                sheet.number(fields, "calls"));
    }

    private Map<Integer, Integer> marks(Entry entry) {
        var marks = new LinkedHashMap<Integer, Integer>();
        sheet.each(entry, mark -> new int[] {rules.mark(entry, mark.getKey()), sheet.number(mark.getValue())})
                .values()
                .forEach(mark -> marks.put(mark[0], mark[1]));
        return marks;
    }

    private Direction direction(Entry entry) {
        var word = sheet.text(entry);
        return Optional.ofNullable(DIRECTIONS.get(word))
                .orElseThrow(() ->
                        sheet.wrong(entry, "no calls go \"" + word + "\"", "inbound or outbound, or leave it out"));
    }

    private Labels labels(Entry entry) {
        return PackReader.labels(sheet, sheet.fields(entry, Set.of("fr", "nl", "en")));
    }
}
