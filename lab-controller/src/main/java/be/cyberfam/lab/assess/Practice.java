package be.cyberfam.lab.assess;

import be.cyberfam.lab.scenario.Persona;
import be.cyberfam.lab.scenario.Phrase;
import be.cyberfam.lab.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/** What a trainee may have to change, and what of a scenario makes her practise it. */
public enum Practice {
    /** To say hello at once: a short call, so that the next welcome comes soon. */
    GREETING(false),
    /** To answer in good time: many turns. */
    ANSWERS(true),
    /** To let the customer finish: he speaks long. */
    CUTS(true),
    /** To say what one does: he does not bear silence long. */
    AIR(false),
    /** To announce a hold: he does not stay on it long. */
    HOLDS(false),
    /** To write down what is said: he says many things that must be noted. */
    FIELDS(true);

    private final boolean moreIsMore;

    Practice(boolean moreIsMore) {
        this.moreIsMore = moreIsMore;
    }

    /**
     * How much of it there is in a call, in the unit of {@link #amount}'s case: turns, words, seconds or things.
     *
     * @param customer who calls
     */
    public long amount(Scenario scenario, Persona customer) {
        return switch (this) {
            case GREETING, ANSWERS -> scenario.steps().steps().size();
            case CUTS -> longest(scenario);
            case AIR -> customer.manner().silence().toSeconds();
            case HOLDS -> customer.manner().hold().toSeconds();
            case FIELDS -> scenario.facts().all().size();
        };
    }

    /** Whether a call in which there is more of it practises it more. */
    public boolean moreIsMore() {
        return moreIsMore;
    }

    /** The words of the longest thing he says in one turn, in its shortest wording: as long as that she must wait in any case. */
    private static long longest(Scenario scenario) {
        return scenario.steps().steps().stream()
                .mapToLong(step -> step.says().stream()
                        .flatMap(says -> scenario.phrases().values().stream()
                                .filter(phrase -> phrase.id().equals(says)))
                        .map(Phrase::wordings)
                        .mapToLong(Practice::shortest)
                        .sum())
                .max()
                .orElse(0);
    }

    private static long shortest(List<String> wordings) {
        return wordings.stream()
                .mapToLong(wording -> Arrays.stream(wording.split("\\s+"))
                        .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                        .count())
                .min()
                .orElse(0);
    }
}
