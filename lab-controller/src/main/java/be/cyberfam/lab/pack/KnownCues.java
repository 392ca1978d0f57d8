package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.ArticleId;
import be.cyberfam.lab.scenario.Branch;
import be.cyberfam.lab.scenario.Cue;
import be.cyberfam.lab.scenario.SaidWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads what of the agent's work at her console, or of her words, makes a customer go on from a step. Each key holds one case,
 * or a list of them.
 *
 * @param ways reads where a cue leads
 */
record KnownCues(Sheet sheet, Function<Entry, List<Branch.Way>> ways) {
    List<Branch> of(Entry.Fields step) {
        var branches = new ArrayList<Branch>();
        add(branches, step, "without-identity", Set.of(), keys -> new Cue.Unidentified());
        add(branches, step, "after-field", Set.of("field", "right"), this::field);
        add(branches, step, "after-identity", Set.of(), keys -> new Cue.Identified());
        add(branches, step, "after-file", Set.of(), keys -> new Cue.FileOpened());
        add(
                branches,
                step,
                "after-article",
                Set.of("article"),
                keys -> new Cue.ArticleOpened(new ArticleId(sheet.text(keys, "article"))));
        add(branches, step, "after-outcome", Set.of("code", "right"), this::outcome);
        add(branches, step, "after-callback", Set.of(), keys -> new Cue.CallBackPromised());
        add(branches, step, "after-words", Set.of("words"), keys -> new Cue.WordsHeard(words(sheet, keys, "words")));
        return branches;
    }

    private void add(
            List<Branch> branches, Entry.Fields step, String key, Set<String> known, Function<Entry.Fields, Cue> cue) {
        var allowed = new HashSet<>(known);
        allowed.add("then");
        sheet.may(step, key)
                .map(sheet::several)
                .orElse(List.of())
                .forEach(entry -> branches.add(branch(sheet.fields(entry, allowed), cue)));
    }

    private Branch branch(Entry.Fields keys, Function<Entry.Fields, Cue> cue) {
        return new Branch(cue.apply(keys), ways.apply(sheet.must(keys, "then")));
    }

    static SaidWords words(Sheet sheet, Entry.Fields keys, String key) {
        return new SaidWords(
                sheet.several(sheet.must(keys, key)).stream().map(sheet::text).toList());
    }

    private Cue field(Entry.Fields keys) {
        sheet.must(keys, "right");
        return new Cue.FieldFilled(sheet.text(keys, "field"), sheet.yes(keys, "right"));
    }

    private Cue outcome(Entry.Fields keys) {
        return new Cue.OutcomeChosen(
                sheet.may(keys, "code").map(sheet::text),
                sheet.may(keys, "right").map(right -> sheet.yes(keys, "right")));
    }
}
