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
 */
public record Inject(
        InjectId id, String title, List<PhraseId> says, boolean angry, boolean ends, Optional<LineFault> fault) {
    private static final int LONGEST_TITLE = 60;

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
