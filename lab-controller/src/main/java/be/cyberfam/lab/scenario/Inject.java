package be.cyberfam.lab.scenario;

import be.cyberfam.lab.call.InjectId;
import java.util.List;
import java.util.Optional;

/**
 * Something a supervisor may have happen in a running call.
 *
 * @param title for the supervisor's screen
 * @param says what the customer says at his next turn; none when only the line changes
 * @param angry whether it makes him angry
 * @param ends whether he hangs up after it
 * @param fault what happens to his line, at once
 * @param leadsTo the step he is at afterwards, when a supervisor chose one; empty: he takes up where he was
 * @param words what the agent says to make it happen by itself, once in a call, where a recogniser writes it down
 */
public record Inject(
        InjectId id,
        String title,
        List<PhraseId> says,
        boolean angry,
        boolean ends,
        Optional<LineFault> fault,
        Optional<StepId> leadsTo,
        Optional<SaidWords> words) {
    private static final int LONGEST_TITLE = 60;

    /** One that happens by a supervisor's order alone. */
    public Inject(
            InjectId id, String title, List<PhraseId> says, boolean angry, boolean ends, Optional<LineFault> fault) {
        this(id, title, says, angry, ends, fault, Optional.empty(), Optional.empty());
    }

    /** Something said at his next turn, nothing else. */
    public static Inject line(InjectId id, List<PhraseId> says) {
        return new Inject(id, id.value(), says, false, false, Optional.empty());
    }

    /** A step gone to at his next turn. */
    public static Inject step(InjectId id, Step step) {
        return new Inject(
                id, id.value(), step.says(), false, false, Optional.empty(), Optional.of(step.id()), Optional.empty());
    }

    public Inject {
        says = List.copyOf(says);
        check(id, !title.isBlank() && title.length() <= LONGEST_TITLE, "has no fitting title", "up to 60 letters");
        check(
                id,
                says.isEmpty() == fault.isPresent(),
                "must do one thing",
                "either say: with a phrase, or line: with a fault");
        check(id, fault.isEmpty() || !(angry || ends), "is a line's, which has no mood", "neither angry nor end");
    }

    private static void check(InjectId id, boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("inject \"" + id + "\" " + what + ": write " + instead);
        }
    }
}
