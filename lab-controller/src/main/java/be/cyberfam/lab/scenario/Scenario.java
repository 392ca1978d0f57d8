package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.CustomerId;
import be.cyberfam.lab.call.InjectId;
import be.cyberfam.lab.call.Outcome;
import be.cyberfam.lab.call.ScenarioId;
import be.cyberfam.lab.scenario.Flaw.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One call a customer makes: what he wants, what is true, what he says, and what it should come to.
 *
 * @param title for the supervisor's screen
 * @param aim what the trainee practises with it
 * @param level 1 (easy) to 3
 * @param customer who calls
 * @param facts the truth of the case, beside the customer's own record
 * @param right the outcome a good trainee records
 * @param plausible outcomes that are wrong and yet tempting; robots pick their mistakes here
 * @param phrases all he may say in this call, beside the pack's common phrases
 * @param steps what he says at each turn and what he waits for
 * @param digressions what may come up by the way
 * @param pickup what he does when he is the one who is called
 * @param injects what a supervisor may have happen
 * @param line what goes wrong with his line, and when
 * @param hints what a supervisor may tell the trainee with one click
 * @param mood how much things weigh in this call, whoever calls
 * @param standsIn whether he answers at the number of whoever else is called, and never calls himself
 * @param script the handbook's script for such a call; empty: the one for any call
 */
public record Scenario(
        ScenarioId id,
        String title,
        String aim,
        Family family,
        int level,
        CustomerId customer,
        Facts facts,
        Outcome right,
        List<Outcome> plausible,
        Map<PhraseId, Phrase> phrases,
        StepGraph steps,
        List<Digression> digressions,
        Pickup pickup,
        List<Inject> injects,
        List<PlannedFault> line,
        List<String> hints,
        MoodRules mood,
        boolean standsIn,
        Optional<ScriptId> script) {
    /** Fewer phrases make no conversation. */
    public static final int LEAST_PHRASES = 6;
    /** The hardest level; the easiest is 1. */
    public static final int HARDEST = 3;
    /** A hint is read while somebody talks. */
    public static final int LONGEST_HINT = 200;

    public Scenario {
        plausible = List.copyOf(plausible);
        phrases = Map.copyOf(phrases);
        digressions = List.copyOf(digressions);
        injects = List.copyOf(injects);
        line = List.copyOf(line);
        hints = List.copyOf(hints);
        check(!title.isBlank(), "has no title", "what he calls about in a few words");
        check(!aim.isBlank(), "has no aim", "what the trainee practises with it");
        check(level >= 1 && level <= HARDEST, "has level " + level, "1, 2 or 3");
        check(
                injects.stream().map(Inject::id).distinct().count() == injects.size(),
                "has two injects of one id",
                "another id");
        check(
                hints.stream().allMatch(hint -> hint.length() <= LONGEST_HINT),
                "has a hint that is too long",
                "up to " + LONGEST_HINT + " letters");
        check(plausible.stream().noneMatch(right::agreesWith), "holds its right outcome for wrong too", "another one");
    }

    /** All that keeps this scenario from being played to its end, whoever plays it; empty when it is sound. */
    public List<Flaw> flaws() {
        var flaws = new ArrayList<>(steps.flaws());
        flaws.addAll(tooFewPhrases());
        flaws.addAll(unwritten());
        flaws.addAll(unspoken());
        flaws.addAll(unreached());
        return List.copyOf(flaws);
    }

    /** What keeps this customer from playing it; empty when he can. */
    public List<Flaw> flaws(Persona persona) {
        var flaws = new ArrayList<>(new NeverDue(steps, persona.manner()).flaws());
        flaws.addAll(unknownFacts(persona.known().with(facts)));
        return List.copyOf(flaws);
    }

    private List<Flaw> tooFewPhrases() {
        return phrases.size() >= LEAST_PHRASES
                ? List.of()
                : List.of(new Flaw(
                        new Place.Key("phrases"),
                        "there are " + phrases.size() + " phrases",
                        "at least " + LEAST_PHRASES));
    }

    private List<Flaw> unwritten() {
        var inSteps =
                steps.steps().stream().flatMap(step -> unwritten(new Place.InStep(step.id()), step.says().stream()));
        var byTheWay =
                unwritten(new Place.Key("digressions"), digressions.stream().map(Digression::says));
        var prompted = unwritten(new Place.Key("injects"), injects.stream().flatMap(inject -> inject.says().stream()));
        return Stream.of(inSteps, byTheWay, prompted).flatMap(flaws -> flaws).toList();
    }

    private Stream<Flaw> unwritten(Place where, Stream<PhraseId> says) {
        return says.filter(this::isUnwritten).map(phrase -> unwritten(where, phrase));
    }

    private boolean isUnwritten(PhraseId phrase) {
        return !phrases.containsKey(phrase) && !Occasion.has(phrase);
    }

    private static Flaw unwritten(Place where, PhraseId phrase) {
        return new Flaw(where, "phrase \"" + phrase + "\" is said and not written", "it under phrases");
    }

    private List<Flaw> unspoken() {
        var spoken = spoken();
        return phrases.keySet().stream()
                .filter(phrase -> !spoken.contains(phrase))
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .map(phrase -> new Flaw(
                        new Place.InPhrase(phrase, ""),
                        "phrase \"" + phrase + "\" is never said",
                        "say: " + phrase + " in a step"))
                .toList();
    }

    private List<Flaw> unreached() {
        var known = steps.steps().stream().map(Step::id).toList();
        return line.stream()
                .flatMap(planned -> planned.step().stream())
                .filter(step -> !known.contains(step))
                .map(step -> new Flaw(
                        new Place.Key("line"),
                        "the line goes bad at step \"" + step + "\", which is not there",
                        "one of " + known))
                .toList();
    }

    private List<Flaw> unknownFacts(Facts known) {
        return phrases.values().stream()
                .filter(phrase -> !phrase.id().equals(Occasion.CORRECTS.phrase()))
                .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
                .flatMap(phrase -> phrase.wordings().stream()
                        .flatMap(wording -> known.missingFrom(wording).stream())
                        .distinct()
                        .map(key -> new Flaw(
                                new Place.InPhrase(phrase.id(), "{" + key + "}"),
                                "phrase \"" + phrase.id() + "\" names the fact {" + key + "}, which is not there",
                                "it under facts, or one of " + known.values().keySet())))
                .toList();
    }

    public Optional<Inject> inject(InjectId wanted) {
        return injects.stream().filter(inject -> inject.id().equals(wanted)).findFirst();
    }

    private Set<PhraseId> spoken() {
        var spoken = new LinkedHashSet<PhraseId>();
        steps.steps().forEach(step -> spoken.addAll(step.says()));
        digressions.forEach(digression -> spoken.add(digression.says()));
        injects.forEach(inject -> spoken.addAll(inject.says()));
        for (var occasion : Occasion.values()) {
            if (phrases.containsKey(occasion.phrase())) {
                spoken.add(occasion.phrase());
            }
        }
        return spoken;
    }

    private void check(boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("scenario \"" + id + "\" " + what + ": write " + instead);
        }
    }
}
