package be.cyberfam.lab.conductor;

import be.cyberfam.lab.assess.Evaluation;
import be.cyberfam.lab.assess.Evaluation.Disagreement;
import be.cyberfam.lab.assess.Evaluation.Reply;
import be.cyberfam.lab.call.CallId;
import io.vertx.core.Future;
import java.util.List;
import java.util.Set;

/** Port: who marked which call how, and when. Marks are added, never written over. Answers on the caller's context. */
public interface Evaluations {
    /** Those of one call, the first begun first. */
    Future<List<Evaluation>> of(CallId call);

    /** The finished ones of several calls. */
    Future<List<Evaluation>> finishedOf(Set<CallId> calls);

    /**
     * Keeps an evaluation and adds what is new in its history; a person has one of each purpose for a call.
     *
     * @return false when it is finished, or begun by another card, and what is kept says otherwise
     */
    Future<Boolean> keep(Evaluation evaluation);

    /** Keeps what the trainee says against a mark in place of what she said before; false when somebody has answered it already. */
    Future<Boolean> disagree(String evaluation, Disagreement disagreement);

    /** Answers it, in place of an answer before; false when nobody disagrees. */
    Future<Boolean> reply(String evaluation, String criterion, Reply reply);
}
