package be.cyberfam.lab.pack;

import be.cyberfam.lab.scenario.Cue;
import be.cyberfam.lab.scenario.Facts;
import be.cyberfam.lab.scenario.Flaw;
import be.cyberfam.lab.scenario.Handbook;
import be.cyberfam.lab.scenario.OutcomeCode;
import be.cyberfam.lab.scenario.OutcomeCodes;
import be.cyberfam.lab.scenario.Scenario;
import be.cyberfam.lab.scenario.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the steps nobody can come to: their cue waits for an article, a field or an outcome that is not there. */
record CueCheck(Handbook handbook, OutcomeCodes outcomes, Facts facts) {
    List<Flaw> of(Scenario scenario) {
        return scenario.steps().steps().stream().flatMap(this::of).toList();
    }

    private Stream<Flaw> of(Step step) {
        return step.next().stream()
                .flatMap(branch -> reason(branch.on()).stream())
                .map(reason -> new Flaw(
                        new Flaw.Place.InStep(step.id()),
                        "step \"" + step.id() + "\" waits for " + reason.what(),
                        reason.instead()));
    }

    private Optional<Reason> reason(Cue cue) {
        return switch (cue) {
            case Cue.ArticleOpened opened -> article(opened);
            case Cue.FieldFilled filled -> field(filled.field());
            case Cue.OutcomeChosen chosen -> chosen.code().flatMap(this::outcome);
            default -> Optional.empty();
        };
    }

    private Optional<Reason> article(Cue.ArticleOpened opened) {
        return reason(
                handbook.article(opened.article()).isPresent(),
                "the article \"" + opened.article() + "\", which is not there",
                "the name of a file in articles/");
    }

    private Optional<Reason> field(String key) {
        return handbook.field(key).isEmpty()
                ? Optional.of(new Reason("the field \"" + key + "\", which is not there", "one of form.yaml"))
                : reason(
                        facts.get(key).isPresent(),
                        "the field \"" + key + "\", whose truth is not there",
                        key + ": and its value under facts");
    }

    private Optional<Reason> outcome(String code) {
        return reason(
                outcomes.all().stream().map(OutcomeCode::code).anyMatch(code::equals),
                "the outcome \"" + code + "\", which is not there",
                "one of outcomes.yaml");
    }

    private static Optional<Reason> reason(boolean holds, String what, String instead) {
        return holds ? Optional.empty() : Optional.of(new Reason(what, instead));
    }

    private record Reason(String what, String instead) {}
}
