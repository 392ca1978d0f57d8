package be.cyberfam.lab.dialler;

import be.cyberfam.lab.call.ScenarioId;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a list somebody brings along, as a spreadsheet saves it: commas or semicolons (whichever the first line has more of),
 * quotes where a value holds one, a first line that names the columns in French, Dutch or English, in any order. Name and number
 * are needed; zone, from, until, do-not-call, refused and scenario may be left out.
 */
public final class ListCsv {
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "name", Set.of("name", "nom", "naam"),
            "number", Set.of("number", "numéro", "numero", "téléphone", "telephone", "nummer", "telefoon", "phone"),
            "zone", Set.of("zone", "time zone", "fuseau", "fuseau horaire", "tijdzone"),
            "from", Set.of("from", "de", "dès", "van", "vanaf"),
            "until", Set.of("until", "à", "a", "jusque", "tot"),
            "do-not-call", Set.of("do-not-call", "do not call", "ne pas appeler", "niet bellen"),
            "refused", Set.of("refused", "refusé", "refuse", "geweigerd"),
            "why", Set.of("why", "reason", "pourquoi", "raison", "motif", "waarom", "reden"),
            "scenario", Set.of("scenario", "scénario"));
    private static final Set<String> YES = Set.of("yes", "true", "1", "x", "oui", "ja");
    private static final Set<String> NO = Set.of("", "no", "false", "0", "non", "nee", "neen");

    private final ZoneId usualZone;
    private final List<ScenarioId> scenarios;
    private final List<Fault> faults = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();

    /**
     * Something in the file that cannot be taken.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Fault(int line, int column, String what) {}

    /** What the file gave. */
    public record Read(List<Listed> people, List<Fault> faults) {
        public Read {
            people = List.copyOf(people);
            faults = List.copyOf(faults);
        }
    }

    private ListCsv(ZoneId usualZone, List<ScenarioId> scenarios) {
        this.usualZone = usualZone;
        this.scenarios = List.copyOf(scenarios);
    }

    /**
     * Reads it all, or tells everything that is wrong with it.
     *
     * @param usualZone of those who have none
     * @param scenarios what they play, one after the other where the file does not say; not empty
     */
    public static Read read(String text, ZoneId usualZone, List<ScenarioId> scenarios) {
        return new ListCsv(usualZone, scenarios).read(text);
    }

    private Read read(String text) {
        var rows = CsvRows.of(text);
        if (rows.isEmpty()) {
            return new Read(List.of(), List.of(new Fault(1, 1, "the file is empty")));
        }
        readHeader(rows.getFirst());
        var people = new ArrayList<Listed>();
        var seen = new HashMap<String, Integer>();
        if (faults.isEmpty()) {
            for (var row : rows.subList(1, rows.size())) {
                person(row, people.size()).ifPresent(who -> {
                    isTwice(row, who, seen);
                    people.add(who);
                });
            }
            if (rows.size() == 1 || people.size() > CallingList.MOST) {
                faults.add(new Fault(rows.size(), 1, "a list has 1 to " + CallingList.MOST + " people"));
            }
        }
        return new Read(faults.isEmpty() ? people : List.of(), faults);
    }

    private void readHeader(CsvRows.Row header) {
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < header.cells().size(); i++) {
            var title = header.cells().get(i).strip().toLowerCase(Locale.ROOT);
            int column = i;
            COLUMNS.entrySet().stream()
                    .filter(known -> known.getValue().contains(title))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> found.putIfAbsent(known.getKey(), column),
                            () -> faults.add(new Fault(
                                    header.line(), column + 1, "the column \"" + title + "\" is not known here")));
        }
        for (var needed : List.of("name", "number")) {
            if (!found.containsKey(needed)) {
                faults.add(new Fault(header.line(), 1, "there is no column \"" + needed + "\""));
            }
        }
        columns = Map.copyOf(found);
    }

    private void isTwice(CsvRows.Row row, Listed who, Map<String, Integer> seen) {
        var first = seen.putIfAbsent(who.number(), row.line());
        if (first != null) {
            fault(row, "number", "this number stands in line " + first + " already");
        }
    }

    private Optional<Listed> person(CsvRows.Row row, int nth) {
        int before = faults.size();
        var name = cell(row, "name", this::name);
        var number = cell(row, "number", this::number);
        var zone = cell(row, "zone", text -> text.isEmpty() ? usualZone : ZoneId.of(text));
        var hours = hours(row);
        var refused = cell(row, "refused", text -> !text.isEmpty() && !NO.contains(text.toLowerCase(Locale.ROOT)));
        var barred = cell(row, "do-not-call", ListCsv::yes);
        var why = cell(row, "why", ListCsv::why);
        var scenario = cell(row, "scenario", text -> scenario(text, nth));
        if (faults.size() > before) {
            return Optional.empty();
        }
        var bar = refused.orElseThrow()
                ? Optional.of(Listed.Bar.REFUSED)
                : barred.filter(yes -> yes).map(yes -> Listed.Bar.DO_NOT_CALL);
        return Optional.of(new Listed(
                number.orElseThrow(),
                name.orElseThrow(),
                scenario.orElseThrow(),
                zone.orElseThrow(),
                hours,
                bar,
                why.filter(text -> !text.isEmpty())));
    }

    private Optional<CallingHours> hours(CsvRows.Row row) {
        var from = cell(row, "from", ListCsv::time).flatMap(time -> time);
        var until = cell(row, "until", ListCsv::time).flatMap(time -> time);
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        return cell(
                row,
                "from",
                text -> new CallingHours(from.orElse(LocalTime.MIDNIGHT), until.orElse(LocalTime.of(23, 59))));
    }

    private String name(String text) {
        if (text.isEmpty() || text.length() > 80) {
            throw new IllegalArgumentException("a name has 1 to 80 letters");
        }
        return text;
    }

    private String number(String text) {
        var digits = Listed.digits(text);
        if (!digits.matches("\\+?[0-9]{3,15}")) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is no telephone number");
        }
        return digits;
    }

    private static String why(String text) {
        if (text.length() > Listed.LONGEST_WHY) {
            throw new IllegalArgumentException("why he is called takes up to " + Listed.LONGEST_WHY + " letters");
        }
        return text;
    }

    private ScenarioId scenario(String text, int nth) {
        return text.isEmpty()
                ? scenarios.get(nth % scenarios.size())
                : scenarios.stream()
                        .filter(known -> known.value().equals(text))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("the exercise has no scenario \"" + shown(text) + "\""));
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is no time of day: write it as 09:00", e);
        }
    }

    private static boolean yes(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new IllegalArgumentException("\"" + shown(text) + "\" is neither yes nor no");
        }
        return YES.contains(word);
    }

    /** What a column of the row holds; empty, and noted, when it cannot be taken. */
    private <T> Optional<T> cell(CsvRows.Row row, String column, Function<String, T> reading) {
        var at = columns.get(column);
        var text = at == null || at >= row.cells().size()
                ? ""
                : row.cells().get(at).strip();
        try {
            return Optional.of(reading.apply(text));
        } catch (DateTimeException e) {
            fault(row, column, "\"" + shown(text) + "\" is no time zone: write it as Europe/Brussels");
        } catch (IllegalArgumentException e) {
            fault(row, column, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private void fault(CsvRows.Row row, String column, String what) {
        faults.add(new Fault(row.line(), columns.getOrDefault(column, 0) + 1, what));
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
