package be.cyberfam.lab.pack;

import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.scenario.Facts;
import be.cyberfam.lab.scenario.Flaw;
import be.cyberfam.lab.scenario.Handbook;
import be.cyberfam.lab.scenario.OutcomeCodes;
import be.cyberfam.lab.scenario.Persona;
import be.cyberfam.lab.scenario.Scenario;
import java.util.Map;

/** Holds a scenario against the rest of its pack, and finds the line of what does not fit. */
final class ScenarioCheck {
    private final Sheet sheet;
    private final ScenarioLines lines;
    private final Scenario scenario;

    ScenarioCheck(Sheet sheet, Entry.Fields yaml, Scenario scenario) {
        this.sheet = sheet;
        this.lines = new ScenarioLines(yaml);
        this.scenario = scenario;
    }

    void against(Map<String, Persona> personas, OutcomeCodes outcomes, Handbook handbook) {
        scenario.flaws().forEach(this::note);
        var persona = personas.get(scenario.customer().value());
        if (persona == null) {
            sheet.note(
                    lines.of("customer"),
                    "there is no customer \"" + scenario.customer() + "\"",
                    "one of " + personas.keySet() + ", or customers/" + scenario.customer() + ".yaml");
        } else {
            scenario.flaws(persona).forEach(this::note);
            var facts = persona.facts().with(scenario.facts());
            script(handbook, facts);
            new CueCheck(handbook, outcomes, facts).of(scenario).forEach(this::note);
        }
        check(outcomes, scenario.right(), lines.of("outcome"));
        scenario.plausible().forEach(outcome -> check(outcomes, outcome, lines.of(outcome)));
    }

    /** Every field its script asks for has a truth to be held against. */
    private void script(Handbook handbook, Facts facts) {
        scenario.script()
                .ifPresent(id -> handbook.script(id)
                        .ifPresentOrElse(
                                script -> script.fields().stream()
                                        .filter(key -> facts.get(key).isEmpty())
                                        .forEach(key -> sheet.note(
                                                lines.of("facts"),
                                                "script \"" + id + "\" asks for \"" + key
                                                        + "\", whose truth is not there",
                                                key + ": and its value under facts")),
                                () -> sheet.note(
                                        lines.of("script"),
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
        sheet.note(lines.of(flaw.where()), flaw.what(), flaw.instead());
    }
}
