package be.cyberfam.lab.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The steps of a scenario in the order they were written; the first one written is the first one played. */
public record StepGraph(List<Step> steps) {
    public StepGraph {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("there is no step: write at least one, and one that ends the call");
        }
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> find(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step of that name; asking for one that is not there is a mistake of the caller's. */
    public Step step(StepId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no step \"" + id + "\""));
    }

    /** All that keeps these steps from being played to an end; empty when they are sound. */
    public List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        flaws.addAll(repeated());
        flaws.addAll(leadingNowhere());
        flaws.addAll(unreachable());
        flaws.addAll(endless());
        flaws.addAll(endlessWithoutWords());
        flaws.addAll(deaf());
        return List.copyOf(flaws);
    }

    private List<Flaw> repeated() {
        var seen = new HashSet<StepId>();
        return steps.stream()
                .filter(step -> !seen.add(step.id()))
                .map(step -> flaw(step, "is written twice", "another name for one of the two"))
                .toList();
    }

    private List<Flaw> leadingNowhere() {
        var names = names();
        return steps.stream()
                .flatMap(step -> targets(step)
                        .filter(to -> !names.contains(to))
                        .map(to -> flaw(step, "leads to \"" + to + "\", which is not there", "one of " + names)))
                .toList();
    }

    private List<Flaw> unreachable() {
        var reached = reachableFrom(first().id());
        return steps.stream()
                .filter(step -> !reached.contains(step.id()))
                .map(step ->
                        flaw(step, "is never reached", "then: " + step.id() + " in a step before it, or leave it out"))
                .toList();
    }

    private List<Flaw> endless() {
        return steps.stream()
                .filter(step -> !endsFrom(step, StepGraph::targets))
                .map(step -> flaw(step, "never comes to an end", "a way to a step with end: true"))
                .toList();
    }

    /** Most labs have no recogniser: a call must come to its end by what is heard and known without one. */
    private List<Flaw> endlessWithoutWords() {
        return steps.stream()
                .filter(step -> endsFrom(step, StepGraph::targets) && !endsFrom(step, StepGraph::withoutWords))
                .map(step -> flaw(
                        step,
                        "comes to an end only by words, which a lab without a recogniser does not hear",
                        "another way to a step with end: true"))
                .toList();
    }

    private boolean endsFrom(Step step, Function<Step, Stream<StepId>> targets) {
        var byName = byName();
        return reachableFrom(step.id(), targets).stream()
                .flatMap(to -> Optional.ofNullable(byName.get(to)).stream())
                .anyMatch(Step::isLast);
    }

    private List<Flaw> deaf() {
        return steps.stream()
                .filter(step -> !step.isLast() && !hearsAnyTurn(step))
                .map(step ->
                        flaw(step, "does not say what follows any turn of the agent's", "then: with the next step"))
                .toList();
    }

    private static boolean hearsAnyTurn(Step step) {
        return step.next().stream().anyMatch(branch -> branch.on() instanceof Cue.AgentTurn turn && turn.isAny());
    }

    private Set<StepId> reachableFrom(StepId start) {
        return reachableFrom(start, StepGraph::targets);
    }

    private Set<StepId> reachableFrom(StepId start, Function<Step, Stream<StepId>> targets) {
        var byName = byName();
        var reached = new HashSet<StepId>();
        var open = new ArrayDeque<StepId>(List.of(start));
        while (!open.isEmpty()) {
            var id = open.pop();
            var step = byName.get(id);
            if (step != null && reached.add(id)) {
                targets.apply(step).forEach(open::push);
            }
        }
        return reached;
    }

    private static Stream<StepId> targets(Step step) {
        return ways(step.next().stream());
    }

    private static Stream<StepId> withoutWords(Step step) {
        return ways(step.next().stream().filter(branch -> !(branch.on() instanceof Cue.WordsHeard)));
    }

    private static Stream<StepId> ways(Stream<Branch> branches) {
        return branches.flatMap(branch -> branch.ways().stream()).map(Branch.Way::to);
    }

    private Set<StepId> names() {
        return byName().keySet();
    }

    private Map<StepId, Step> byName() {
        var byName = new LinkedHashMap<StepId, Step>();
        steps.forEach(step -> byName.putIfAbsent(step.id(), step));
        return byName;
    }

    private static Flaw flaw(Step step, String what, String instead) {
        return new Flaw(new Flaw.Place.InStep(step.id()), "step \"" + step.id() + "\" " + what, instead);
    }
}
