package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Anchor;
import be.cyberfam.lab.assess.Criterion;
import be.cyberfam.lab.assess.Criterion.Failing;
import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Measured;
import be.cyberfam.lab.assess.Rule;
import be.cyberfam.lab.assess.Section;
import be.cyberfam.lab.scenario.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one scorecard: {@code scorecards/ID.yaml}. */
final class ScorecardSheet {
    static final String FOLDER = "scorecards";

    private static final Set<String> CRITERION =
            Set.of("id", "text", "own", "block", "most", "weight", "fails", "anchors", "measure", "limits");
    private static final Map<String, Failing> FAILS = Map.of(
            "nothing", Failing.NOTHING,
            "section", Failing.ITS_SECTION,
            "call", Failing.THE_CALL);
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}) ?%");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private final Sheet sheet;

    ScorecardSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    Form card(String id, Entry entry) {
        var fields = sheet.fields(entry, Set.of("title", "sections"));
        return new Form(
                id,
                1,
                labels(sheet.must(fields, "title")),
                sheet.parts(sheet.items(sheet.must(fields, "sections")), this::section));
    }

    private Section section(Entry entry) {
        var fields = sheet.fields(entry, Set.of("title", "criteria"));
        return new Section(
                labels(sheet.must(fields, "title")),
                sheet.parts(sheet.items(sheet.must(fields, "criteria")), this::criterion));
    }

    private Criterion criterion(Entry entry) {
        var fields = sheet.fields(entry, CRITERION);
        return new Criterion(
                sheet.text(fields, "id"),
                labels(sheet.must(fields, "text")),
                labels(sheet.must(fields, "own")),
                sheet.text(fields, "block"),
                sheet.number(fields, "most"),
                sheet.number(fields, "weight"),
                sheet.may(fields, "fails").map(this::failing).orElse(Failing.NOTHING),
                anchors(sheet.must(fields, "anchors")),
                rule(fields));
    }

    private Labels labels(Entry entry) {
        return PackReader.labels(sheet, sheet.fields(entry, Set.of("fr", "nl", "en")));
    }

    private Failing failing(Entry entry) {
        var word = sheet.text(entry);
        return Optional.ofNullable(FAILS.get(word))
                .orElseThrow(() -> sheet.wrong(
                        entry, "a mark of 0 cannot bring down \"" + word + "\"", "nothing, section or call"));
    }

    private List<Anchor> anchors(Entry entry) {
        return sheet
                .each(entry, anchor -> new Anchor(mark(entry, anchor.getKey()), labels(anchor.getValue())))
                .values()
                .stream()
                .toList();
    }

    private Optional<Rule> rule(Entry.Fields fields) {
        return sheet.may(fields, "measure").map(measure -> {
            var limits = sheet.must(fields, "limits");
            return new Rule(
                    measured(measure),
                    sheet
                            .each(
                                    limits,
                                    limit -> new Rule.Limit(mark(limits, limit.getKey()), limit(limit.getValue())))
                            .values()
                            .stream()
                            .toList());
        });
    }

    private Measured measured(Entry entry) {
        var word = sheet.text(entry);
        return Arrays.stream(Measured.values())
                .filter(one -> word(one).equals(word))
                .findFirst()
                .orElseThrow(() -> sheet.wrong(
                        entry,
                        "nothing is measured that is called \"" + word + "\"",
                        "one of "
                                + Arrays.stream(Measured.values())
                                        .map(ScorecardSheet::word)
                                        .toList()));
    }

    private int mark(Entry at, String key) {
        if (!NUMBER.matcher(key).matches()) {
            throw sheet.wrong(at, "\"" + key + "\" is no mark", "a whole number before the colon");
        }
        return Integer.parseInt(key);
    }

    /** A length of time in ms, a share of 1, or a number. */
    private double limit(Entry entry) {
        var text = sheet.text(entry);
        var share = SHARE.matcher(text);
        if (share.matches()) {
            return Integer.parseInt(share.group(1)) / 100.0;
        }
        return NUMBER.matcher(text).matches()
                ? Integer.parseInt(text)
                : sheet.length(entry).toMillis();
    }

    private static String word(Measured measured) {
        return measured.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
