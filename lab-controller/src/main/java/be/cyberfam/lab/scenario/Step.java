package be.cyberfam.lab.scenario;

import java.util.List;
import java.util.Optional;

/**
 * One turn of the customer: what he says, and what makes him go on.
 *
 * @param label what he does here, for a trainer's eye
 * @param says phrases said one after the other as one turn
 * @param next what he waits for; empty on the last step, after which he takes his leave
 * @param optional left out when the pace is brisk
 */
public record Step(StepId id, Optional<String> label, List<PhraseId> says, List<Branch> next, boolean optional) {
    /** As a tile has room for. */
    public static final int LONGEST_LABEL = 40;

    public Step {
        says = List.copyOf(says);
        next = List.copyOf(next);
        if (says.isEmpty()) {
            throw new IllegalArgumentException("step \"" + id + "\" says nothing: write say with a phrase");
        }
        if (label.filter(text -> text.length() > LONGEST_LABEL).isPresent()) {
            throw new IllegalArgumentException(
                    "the label of step \"" + id + "\" is longer than " + LONGEST_LABEL + " letters");
        }
    }

    /** Whether the customer takes his leave after this step. */
    public boolean isLast() {
        return next.isEmpty();
    }
}
