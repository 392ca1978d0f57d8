package be.cyberfam.lab.assess;

import be.cyberfam.lab.scenario.Labels;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing a call is judged by.
 *
 * @param id stays the same over the versions of a form
 * @param text what is judged, in one plain sentence
 * @param own the same as the trainee asks it of herself
 * @param block of the competence grid: B1 to B5, or T
 * @param most the best mark; the worst is 0
 * @param weight what it counts against the others
 * @param failing what a mark of 0 brings down with it
 * @param anchors from the worst mark to the best, the behaviour that earns it; at least for 0 and for {@code most}
 * @param rule how a machine gives the mark; empty where a person judges
 */
public record Criterion(
        String id,
        Labels text,
        Labels own,
        String block,
        int most,
        int weight,
        Failing failing,
        List<Anchor> anchors,
        Optional<Rule> rule) {
    private static final int GREATEST_MARK = 10;
    private static final int GREATEST_WEIGHT = 100;
    private static final int LONGEST = 200;

    /** Who gives a mark; the two never mix silently. */
    public enum Judge {
        /** Measured; a person may overrule it and says why. */
        MACHINE,
        /** Judged by a person, with the second of the call that shows it. */
        PERSON
    }

    /** What a mark of 0 brings down to 0. */
    public enum Failing {
        NOTHING,
        ITS_SECTION,
        THE_CALL
    }

    public Criterion {
        anchors = anchors.stream().sorted(Comparator.comparingInt(Anchor::mark)).toList();
        var best = most;
        var marks = anchors.stream().map(Anchor::mark).toList();
        check(id, id.matches("[a-z0-9-]{1,40}"), "has no fitting id", "small letters, digits and hyphens");
        check(id, fits(text) && fits(own), "says too much", "one sentence of up to " + LONGEST + " letters");
        check(id, block.matches("B[1-5]|T"), "is of no block of the grid", "B1 to B5, or T");
        check(id, most >= 1 && most <= GREATEST_MARK, "has a best mark of " + most, "1 to " + GREATEST_MARK);
        check(id, weight >= 1 && weight <= GREATEST_WEIGHT, "has a weight of " + weight, "1 to " + GREATEST_WEIGHT);
        check(
                id,
                marks.contains(0) && marks.contains(most),
                "does not say what earns the worst and the best mark",
                "an anchor for 0 and for " + most);
        check(
                id,
                marks.stream().allMatch(mark -> mark >= 0 && mark <= best)
                        && marks.stream().distinct().count() == marks.size(),
                "has an anchor twice, or for a mark that cannot be given",
                "one anchor a mark, for 0 to " + most);
        check(
                id,
                rule.stream().flatMap(one -> one.limits().stream()).allMatch(l -> l.mark() >= 1 && l.mark() <= best)
                        && rule.stream().allMatch(one -> one.limits().stream().anyMatch(l -> l.mark() == best)),
                "has a limit for a mark that cannot be given, or none for the best",
                "limits for 1 to " + most);
    }

    public Judge judge() {
        return rule.isPresent() ? Judge.MACHINE : Judge.PERSON;
    }

    private static boolean fits(Labels text) {
        return text.fr().length() <= LONGEST
                && text.nl().length() <= LONGEST
                && text.en().length() <= LONGEST;
    }

    private static void check(String id, boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("criterion \"" + id + "\" " + what + ": write " + instead);
        }
    }
}
