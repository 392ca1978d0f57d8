package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Branch;
import be.cyberfam.lab.scenario.Cue;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Step;
import be.cyberfam.lab.scenario.StepId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Reads one step: what he says, and what makes him go on. */
final class StepSheet {
    private static final Duration ANY_LENGTH = Cue.AgentTurn.ANY.lessThan();
    private static final Set<String> KEYS = Set.of(
            "id",
            "label",
            "say",
            "then",
            "end",
            "optional",
            "after-short-turn",
            "after-long-turn",
            "after-silence",
            "after-time",
            "after-identity",
            "without-identity",
            "after-file",
            "after-field",
            "after-article",
            "after-outcome",
            "after-callback",
            "after-words");

    private final Sheet sheet;

    StepSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    Step step(Entry entry) {
        var fields = sheet.fields(entry, KEYS);
        var ends = sheet.yes(fields, "end");
        if (ends == fields.all().containsKey("then")) {
            throw sheet.wrong(
                    entry, "it is not clear what follows this step", "either then: with a step, or end: true");
        }
        var says = sheet.several(sheet.must(fields, "say")).stream()
                .map(say -> new PhraseId(sheet.text(say)))
                .toList();
        return new Step(
                new StepId(sheet.text(fields, "id")),
                sheet.may(fields, "label").map(this::label),
                says,
                branches(fields),
                sheet.yes(fields, "optional"));
    }

    private String label(Entry entry) {
        var label = sheet.text(entry);
        if (label.length() > Step.LONGEST_LABEL) {
            throw sheet.wrong(
                    entry,
                    "\"" + label + "\" has " + label.length() + " letters: too long for a tile",
                    "what he does here in at most " + Step.LONGEST_LABEL);
        }
        return label;
    }

    /** What is known for certain comes first; turns of one kind come before any turn. */
    private List<Branch> branches(Entry.Fields fields) {
        var branches = new ArrayList<>(new KnownCues(sheet, this::ways).of(fields));
        add(branches, fields, "after-silence", "wait", Cue.Silence::new);
        add(branches, fields, "after-time", "wait", Cue.Elapsed::new);
        add(branches, fields, "after-short-turn", "less-than", most -> new Cue.AgentTurn(Duration.ZERO, most));
        add(branches, fields, "after-long-turn", "at-least", least -> new Cue.AgentTurn(least, ANY_LENGTH));
        sheet.may(fields, "then").ifPresent(then -> branches.add(new Branch(Cue.AgentTurn.ANY, ways(then))));
        return branches;
    }

    private void add(
            List<Branch> branches, Entry.Fields fields, String key, String length, Function<Duration, Cue> cue) {
        sheet.may(fields, key).ifPresent(entry -> {
            var parts = sheet.fields(entry, Set.of(length, "then"));
            branches.add(new Branch(cue.apply(sheet.length(parts, length)), ways(sheet.must(parts, "then"))));
        });
    }

    List<Branch.Way> ways(Entry entry) {
        if (entry instanceof Entry.Text) {
            return List.of(new Branch.Way(new StepId(sheet.text(entry)), 1));
        }
        return sheet.anyFields(entry).entrySet().stream()
                .map(way -> new Branch.Way(new StepId(way.getKey()), sheet.number(way.getValue())))
                .toList();
    }
}
