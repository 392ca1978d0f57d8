package be.cyberfam.lab.pack;

import be.cyberfam.lab.assess.Anchor;
import be.cyberfam.lab.assess.Criterion;
import be.cyberfam.lab.assess.Criterion.Failing;
import be.cyberfam.lab.assess.Form;
import be.cyberfam.lab.assess.Rule;
import be.cyberfam.lab.assess.Section;
import be.cyberfam.lab.scenario.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one scorecard: {@code scorecards/ID.yaml}. */
final class ScorecardSheet {
    static final String FOLDER = "scorecards";

    private static final Set<String> CRITERION =
            Set.of("id", "text", "own", "block", "most", "weight", "fails", "anchors", "measure", "limits");
    private static final Map<String, Failing> FAILS = Map.of(
            "nothing", Failing.NOTHING,
            "section", Failing.ITS_SECTION,
            "call", Failing.THE_CALL);

    private final Sheet sheet;
    private final RuleSheet rules;

    ScorecardSheet(Sheet sheet) {
        this.sheet = sheet;
        this.rules = new RuleSheet(sheet);
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
                .each(entry, anchor -> new Anchor(rules.mark(entry, anchor.getKey()), labels(anchor.getValue())))
                .values()
                .stream()
                .toList();
    }

    private Optional<Rule> rule(Entry.Fields fields) {
        return sheet.may(fields, "measure").map(measure -> rules.rule(measure, sheet.must(fields, "limits")));
    }
}
