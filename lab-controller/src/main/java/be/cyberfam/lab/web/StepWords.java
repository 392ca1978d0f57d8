package be.cyberfam.lab.web;

import be.cyberfam.lab.call.CallId;
import be.cyberfam.lab.call.CallPlan;
import be.cyberfam.lab.floor.Floor;
import be.cyberfam.lab.scenario.PackShelf;
import be.cyberfam.lab.scenario.PhraseId;
import be.cyberfam.lab.scenario.Role;
import be.cyberfam.lab.scenario.Step;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a customer is, in his pack's own words: a trainer reads it on the tile, where the step's id says nothing. */
final class StepWords {
    private final PackShelf packs;
    private final Supplier<Floor> floor;

    StepWords(PackShelf packs, Supplier<Floor> floor) {
        this.packs = packs;
        this.floor = floor;
    }

    /** The step's label, or what he says there; the step's id where its scenario is gone. */
    String of(CallId call, String step) {
        return floor.get()
                .call(call)
                .flatMap(timeline -> timeline.points().plan())
                .flatMap(this::role)
                .flatMap(role -> said(role, step))
                .orElse(step);
    }

    private Optional<Role> role(CallPlan plan) {
        return packs.role(plan.pack(), plan.scenario());
    }

    private static Optional<String> said(Role role, String id) {
        return role.scenario().steps().steps().stream()
                .filter(step -> step.id().value().equals(id))
                .findFirst()
                .map(step -> label(role, step));
    }

    /** What the pack calls the step. */
    static String label(Role role, Step step) {
        return step.label().orElseGet(() -> wording(role, step));
    }

    /** The first wording of the step's first phrase, facts as they are written. */
    static String wording(Role role, Step step) {
        PhraseId first = step.says().getFirst();
        var text = role.phrase(first).wordings().getFirst();
        for (var fact : role.facts().values().entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }
}
