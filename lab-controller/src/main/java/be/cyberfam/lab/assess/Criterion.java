package be.cyberfam.lab.assess;

import java.util.Map;
import java.util.TreeMap;

/**
 * One thing a call is judged by.
 *
 * @param id stays the same over the versions of a form
 * @param text what is judged, in one plain sentence
 * @param judge who gives the mark
 * @param most the best mark; the worst is 0
 * @param weight what it counts against the others
 * @param failing what a mark of 0 brings down with it
 * @param anchors for marks from 0 to {@code most}, the behaviour that earns it; at least for the worst and the best
 */
public record Criterion(
        String id, String text, Judge judge, int most, int weight, Failing failing, Map<Integer, String> anchors) {
    private static final int GREATEST_MARK = 10;
    private static final int GREATEST_WEIGHT = 100;

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
        anchors = Map.copyOf(new TreeMap<>(anchors));
        check(id, id.matches("[a-z0-9-]{1,40}"), "has no fitting id", "small letters, digits and hyphens");
        check(
                id,
                !text.isBlank() && text.length() <= 200,
                "says nothing or too much",
                "one sentence of up to 200 letters");
        check(id, most >= 1 && most <= GREATEST_MARK, "has a best mark of " + most, "1 to " + GREATEST_MARK);
        check(id, weight >= 1 && weight <= GREATEST_WEIGHT, "has a weight of " + weight, "1 to " + GREATEST_WEIGHT);
        check(
                id,
                anchors.containsKey(0) && anchors.containsKey(most),
                "does not say what earns the worst and the best mark",
                "an anchor for 0 and for " + most);
        var best = most;
        check(
                id,
                anchors.keySet().stream().allMatch(mark -> mark >= 0 && mark <= best),
                "has an anchor for a mark that cannot be given",
                "anchors for 0 to " + most);
    }

    private static void check(String id, boolean holds, String what, String instead) {
        if (!holds) {
            throw new IllegalArgumentException("criterion \"" + id + "\" " + what + ": write " + instead);
        }
    }
}
