package be.cyberfam.lab.assess;

import be.cyberfam.lab.call.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One mark as it was given, by whom and when. A later one of the same criterion stands in its place; the earlier is kept.
 *
 * @param points empty says that it could not arise in this call
 * @param judge whether it is the machine's own mark
 * @param atMs the second that shows it, in ms from the answer
 * @param words why; always there where a person overrules the machine
 * @param by whose evaluation it is, of the machine's marks too
 */
public record Given(
        String criterion,
        Optional<Integer> points,
        Criterion.Judge judge,
        Optional<Long> atMs,
        Optional<String> words,
        PersonId by,
        Instant at) {
    /** What it counts as. */
    public Mark mark() {
        return points.<Mark>map(Mark.Points::new).orElseGet(Mark.NotApplicable::new);
    }

    /** Whether it says the same, whenever it was said. */
    boolean saysTheSameAs(Given other) {
        return criterion.equals(other.criterion)
                && points.equals(other.points)
                && judge == other.judge
                && atMs.equals(other.atMs)
                && words.equals(other.words);
    }
}
