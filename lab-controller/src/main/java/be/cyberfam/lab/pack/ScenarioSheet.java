package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.scenario.Digression;
import be.cyberfam.lab.scenario.Facts;
import be.cyberfam.lab.scenario.Family;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Pickup;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.scenario.ScriptId;
import be.cyberfam.lab.scenario.StepGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code scenarios/ID.yaml}: one call a customer makes. */
final class ScenarioSheet {
    private static final Set<String> KEYS = Set.of(
            "title",
            "aim",
            "family",
            "level",
            "customer",
            "facts",
            "outcome",
            "plausible",
            "phrases",
            "steps",
            "digressions",
            "picks-up",
            "injects",
            "line",
            "hints",
            "mood",
            "stands-in",
            "script");

    private final Sheet sheet;

    ScenarioSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Reads on behind a mistake, so that one reading names them all; what stands in for it is never played. */
    Scenario scenario(String id, Entry entry) {
        var fields = sheet.fields(entry, KEYS);
        var right = soft(fields, "outcome", this::outcome, Outcome.of("unread", ""));
        return new Scenario(
                new ScenarioId(id),
                soft(fields, "title", sheet::text, id),
                soft(fields, "aim", sheet::text, id),
                soft(fields, "family", sheet::family, Family.WELCOME),
                soft(fields, "level", this::level, 1),
                soft(fields, "customer", customer -> new CustomerId(sheet.text(customer)), new CustomerId("unread")),
                sheet.may(fields, "facts")
                        .map(facts -> PhraseSheet.facts(sheet, facts))
                        .orElse(Facts.NONE),
                right,
                soft(fields, "plausible", wrong -> plausible(wrong, right), List.of()),
                soft(fields, "phrases", phrases -> PhraseSheet.phrasesWithGapsFilled(sheet, phrases), Map.of()),
                new StepGraph(sheet.parts(sheet.items(sheet.must(fields, "steps")), new StepSheet(sheet)::step)),
                sheet.parts(sheet.may(fields, "digressions").map(sheet::items).orElse(List.of()), this::digression),
                sheet.may(fields, "picks-up")
                        .flatMap(how -> sheet.part(how, () -> pickup(how)))
                        .orElse(Pickup.Answers.SOON),
                sheet.parts(
                        sheet.may(fields, "injects").map(sheet::items).orElse(List.of()),
                        new InjectSheet(sheet)::inject),
                sheet.parts(
                        sheet.may(fields, "line").map(sheet::items).orElse(List.of()), new LineSheet(sheet)::planned),
                sheet.parts(sheet.may(fields, "hints").map(sheet::items).orElse(List.of()), sheet::text),
                new MoodSheet(sheet).rules(sheet.may(fields, "mood")),
                sheet.yes(fields, "stands-in"),
                sheet.may(fields, "script").map(sheet::text).map(ScriptId::new));
    }

    private <T> T soft(Entry.Fields fields, String key, Function<Entry, T> reading, T otherwise) {
        var about = fields.all().getOrDefault(key, fields);
        return sheet.part(about, () -> reading.apply(sheet.must(fields, key))).orElse(otherwise);
    }

    private int level(Entry entry) {
        var level = sheet.number(entry);
        if (level < 1 || level > Scenario.HARDEST) {
            throw sheet.wrong(entry, "there is no level " + level, "1, 2 or 3");
        }
        return level;
    }

    private List<Outcome> plausible(Entry entry, Outcome right) {
        return sheet.parts(sheet.items(entry), item -> {
            var wrong = outcome(item);
            if (right.agreesWith(wrong)) {
                throw sheet.wrong(item, "the right outcome is held for wrong too", "another one");
            }
            return wrong;
        });
    }

    private Outcome outcome(Entry entry) {
        var fields = sheet.fields(entry, Set.of("code", "sub-code"));
        return Outcome.of(sheet.text(fields, "code"), sheet.text(fields, "sub-code", ""));
    }

    private Digression digression(Entry entry) {
        var fields = sheet.fields(entry, Set.of("say", "percent"));
        return new Digression(new PhraseId(sheet.text(fields, "say")), sheet.number(fields, "percent"));
    }

    private Pickup pickup(Entry entry) {
        if (entry instanceof Entry.Fields) {
            var fields = sheet.fields(entry, Set.of("least", "most"));
            return new Pickup.Answers(sheet.length(fields, "least"), sheet.length(fields, "most"));
        }
        return switch (sheet.text(entry)) {
            case "busy" -> new Pickup.Busy();
            case "declines" -> new Pickup.Declines();
            case "never" -> new Pickup.Never();
            default ->
                throw sheet.wrong(entry, "he cannot pick up like that", "busy, declines, never, or least and most");
        };
    }
}
