package be.cyberfam.lab.scenario;

import java.util.List;

/**
 * One turn of the customer: what he says, and what makes him go on.
 *
 * @param says phrases said one after the other as one turn
 * @param next what he waits for; empty on the last step, after which he takes his leave
 * @param optional left out when the pace is brisk
 */
public record Step(StepId id, List<PhraseId> says, List<Branch> next, boolean optional) {
    public Step {
        says = List.copyOf(says);
        next = List.copyOf(next);
        if (says.isEmpty()) {
            throw new IllegalArgumentException("step \"" + id + "\" says nothing: write say with a phrase");
        }
    }

    /** Whether the customer takes his leave after this step. */
    public boolean isLast() {
        return next.isEmpty();
    }
}
