package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.scenario.Facts;
import be.cyberfam.lab.scenario.Flaw;
import be.cyberfam.lab.scenario.Handbook;
import be.cyberfam.lab.scenario.OutcomeCodes;
import be.cyberfam.lab.scenario.Persona;
import be.cyberfam.lab.scenario.Scenario;
import java.util.List;
import java.util.Map;

/** Holds a scenario against the rest of its pack, and finds the line of what does not fit. */
final class ScenarioCheck {
    private final Sheet sheet;
    private final Entry.Fields yaml;
    private final Scenario scenario;

    ScenarioCheck(Sheet sheet, Entry.Fields yaml, Scenario scenario) {
        this.sheet = sheet;
        this.yaml = yaml;
        this.scenario = scenario;
    }

    void against(Map<String, Persona> personas, OutcomeCodes outcomes, Handbook handbook) {
        scenario.flaws().forEach(this::note);
        var persona = personas.get(scenario.customer().value());
        if (persona == null) {
            sheet.note(
                    lineOf("customer"),
                    "there is no customer \"" + scenario.customer() + "\"",
                    "one of " + personas.keySet() + ", or customers/" + scenario.customer() + ".yaml");
        } else {
            scenario.flaws(persona).forEach(this::note);
            script(handbook, persona.facts().with(scenario.facts()));
        }
        check(outcomes, scenario.right(), lineOf("outcome"));
        scenario.plausible().forEach(outcome -> check(outcomes, outcome, lineOf(outcome)));
    }

    /** Every field its script asks for has a truth to be held against. */
    private void script(Handbook handbook, Facts facts) {
        scenario.script()
                .ifPresent(id -> handbook.script(id)
                        .ifPresentOrElse(
                                script -> script.fields().stream()
                                        .filter(key -> facts.get(key).isEmpty())
                                        .forEach(key -> sheet.note(
                                                lineOf("facts"),
                                                "script \"" + id + "\" asks for \"" + key
                                                        + "\", whose truth is not there",
                                                key + ": and its value under facts")),
                                () -> sheet.note(
                                        lineOf("script"),
                                        "there is no script \"" + id + "\"",
                                        "one of "
                                                + handbook.scripts().stream()
                                                        .map(script ->
                                                                script.id().value())
                                                        .toList())));
    }

    private void check(OutcomeCodes outcomes, Outcome outcome, int line) {
        if (!outcomes.allow(outcome)) {
            sheet.note(
                    line,
                    "there is no outcome \"" + outcome.code() + "\" with sub-code \"" + outcome.subCode() + "\"",
                    "one of outcomes.yaml");
        }
    }

    private void note(Flaw flaw) {
        sheet.note(lineOf(flaw.where()), flaw.what(), flaw.instead());
    }

    /** The line of a step, a phrase or a key of that name; a step comes first when it shares its name with a phrase. */
    private int lineOf(String name) {
        for (var step : items("steps")) {
            if (step.all().get("id") instanceof Entry.Text id && id.value().equals(name)) {
                return step.line();
            }
        }
        if (yaml.all().get("phrases") instanceof Entry.Fields phrases
                && phrases.all().containsKey(name)) {
            return phrases.all().get(name).line();
        }
        return yaml.all().containsKey(name) ? yaml.all().get(name).line() : 0;
    }

    /** The line of a wrong outcome. */
    private int lineOf(Outcome plausible) {
        return items("plausible").stream()
                .filter(item -> item.all().get("code") instanceof Entry.Text code
                        && code.value().equals(plausible.code()))
                .mapToInt(Entry.Fields::line)
                .findFirst()
                .orElseGet(() -> lineOf("plausible"));
    }

    private List<Entry.Fields> items(String key) {
        return yaml.all().get(key) instanceof Entry.Items items
                ? items.all().stream()
                        .filter(Entry.Fields.class::isInstance)
                        .map(Entry.Fields.class::cast)
                        .toList()
                : List.of();
    }
}
